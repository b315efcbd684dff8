/** Text in code is no text of the page. */
const CODE = 'script,style,noscript';
/** Of a very long page only so many letters at each end are taken: a publisher's notice stands at its beginning or end. */
const EACH_END = 60_000;
/** Shorter descriptions of pictures hold no notice. */
const LEAST_ALT = 40;

/**
 * Takes a page's bare text, where notices are looked for first. No layout is read, and nothing is walked that the browser
 * can do at once.
 *
 * @param document the page; it is not changed
 * @returns its text and that of its pictures' descriptions
 */
export function plainText(document: Document): string {
	const { body } = document;
	if (!body) return '';
	const whole = body.textContent ?? '';
	let text = '';
	let from = 0;
	for (const code of body.querySelectorAll(CODE)) {
		const source = code.textContent ?? '';
		if (source === '') continue;
		const at = whole.indexOf(source, from);
		if (at < 0) continue;
		text += `${whole.slice(from, at)} `;
		from = at + source.length;
	}
	text += whole.slice(from);
	if (text.length > 2 * EACH_END) text = `${text.slice(0, EACH_END)} ${text.slice(-EACH_END)}`;
	for (const { alt } of body.querySelectorAll<HTMLImageElement>('img[alt]:not([alt=""])')) {
		if (alt.length > LEAST_ALT) text += `\n${alt}`;
	}
	return text;
}
