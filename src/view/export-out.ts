/** The ways out of the page: clipboard and files, as a content script has them, on pages of every policy. */

/** How long a file's address lives after the press, in milliseconds: a browser may first ask where to put it. */
const BLOB_MS = 120_000;

/**
 * Puts text on the clipboard. On pages without a secure context there is no clipboard API; there a copy command is
 * answered with our text.
 *
 * @param text what to copy
 * @returns whether the browser took it
 */
export async function copyText(text: string): Promise<boolean> {
	try {
		await navigator.clipboard.writeText(text);
		return true;
	} catch {
		return copyByCommand(text);
	}
}

function copyByCommand(text: string): boolean {
	let taken = false;
	const answer = (event: ClipboardEvent) => {
		// First of all listeners, so that no page hears of it.
		event.stopImmediatePropagation();
		event.preventDefault();
		event.clipboardData?.setData('text/plain', text);
		taken = event.clipboardData !== null;
	};
	window.addEventListener('copy', answer, { capture: true });
	try {
		return document.execCommand('copy') && taken;
	} finally {
		window.removeEventListener('copy', answer, { capture: true });
	}
}

/**
 * Saves a file through a link that stands nowhere, so that neither the page nor the view hears its press.
 *
 * @param content the file
 * @param type its media type
 * @param name its name
 * @returns false on a page that its server has put into a sandbox: there browsers drop every download, silently
 */
export function saveFile(content: BlobPart, type: string, name: string): boolean {
	if (window.origin === 'null') return false;
	const link = document.createElementNS('http://www.w3.org/1999/xhtml', 'a') as HTMLAnchorElement;
	link.href = URL.createObjectURL(new Blob([content], { type }));
	link.download = name;
	link.click();
	setTimeout(() => URL.revokeObjectURL(link.href), BLOB_MS);
	return true;
}

/**
 * Writes the address that opens the user's mail program with a letter begun, addressed to nobody (RFC 6068).
 *
 * @param subject the letter's subject
 * @param text its text
 * @returns the address
 */
export function mailAddress(subject: string, text: string): string {
	const lines = text.replace(/\r?\n/g, '\r\n');
	return `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(lines)}`;
}
