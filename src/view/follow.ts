/**
 * Follows a link as a press on it would, without telling where from.
 *
 * @param href absolute address
 * @param newTab whether in a tab of its own
 */
export function follow(href: string, newTab: boolean): void {
	const link = document.createElementNS('http://www.w3.org/1999/xhtml', 'a') as HTMLAnchorElement;
	link.href = href;
	link.rel = 'noopener noreferrer';
	if (newTab) link.target = '_blank';
	link.click();
}
