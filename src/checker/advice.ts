/** What a newsroom can do so that its notice reaches more of its readers. */
import { type LocatedNotice, SEVERITY_OF } from '../core/types';

/** By which rule the engine says that the page's own markup decided. */
const BY_MARKUP = 'page/markup';

/**
 * @param located a notice that was found
 * @returns sentences, the weightiest first; none where nothing is left to do
 */
export function adviceFor({ notice, elements }: LocatedNotice): string[] {
	const said: string[] = [];
	if (!notice.visible)
		said.push('The page hides these words from sight. Show them: Caveat tells readers that they are hidden.');
	if (notice.source === 'alt') {
		said.push(
			'The words stand only in a picture’s description. Write them as text, so that all readers get them.',
		);
	}
	if (notice.rule !== BY_MARKUP) {
		said.push(
			`It was recognised by its wording. Mark it with data-legal-notice="${notice.kind}", and no guess is needed.`,
		);
	}
	const lang = elements[0]?.closest('[lang]')?.getAttribute('lang') ?? '';
	const primary = (tag: string) => tag.toLowerCase().split('-')[0];
	if (notice.language !== 'und' && primary(lang) !== primary(notice.language)) {
		said.push(
			`Its language seems to be “${notice.language}”, and the page says ${lang ? `“${lang}”` : 'none'}. Say it with lang="${notice.language}", for voices and fonts.`,
		);
	}
	if (notice.severity === 'info') return said;
	if (notice.severity === 'risk' && notice.actions.length === 0) {
		said.push(
			'It names no act. Say what is risky (sharing, liking, saving …): Caveat warns before exactly those.',
		);
	}
	if (notice.severity === 'risk' && notice.jurisdictions.length + notice.territories.length === 0) {
		said.push('It names no country. Say where it applies, so that readers know whether it means them.');
	}
	if (notice.moreInfoUrl === null) said.push('No link explains it. Link to a page on what readers can do.');
	return said;
}

/**
 * Finds what was marked as a notice and is not taken for one, with the reason.
 *
 * @param page the document that was checked
 * @param found the notices that were found on it
 * @returns a sentence for each
 */
export function failedMarkup(page: Document, found: readonly LocatedNotice[]): string[] {
	const marked = [...page.querySelectorAll('[data-legal-notice]')];
	return marked.flatMap((element) => {
		const taken = found.some(
			({ notice, elements }) => notice.rule === BY_MARKUP && elements.some((part) => element.contains(part)),
		);
		if (taken) return [];
		const kind = element.getAttribute('data-legal-notice')?.trim() ?? '';
		const name = `<${element.localName} data-legal-notice="${kind}">`;
		if (!Object.hasOwn(SEVERITY_OF, kind)) {
			const near = nearest(kind);
			return [
				`${name} names no kind that there is${near ? `. Do you mean “${near}”?` : ': choose one below.'}`,
			];
		}
		if ((element.textContent ?? '').trim() === '')
			return [`${name} holds no text: there is nothing to show.`];
		return [
			`${name} is not shown: readers cannot see it on the page, or it stands in a comment or a quotation.`,
		];
	});
}

/** @returns the kind that shares the most of its words; null where none does */
function nearest(kind: string): string | null {
	const parts = kind
		.toLowerCase()
		.split(/[^a-z]+/)
		.filter((part) => part.length > 3);
	const scores = Object.keys(SEVERITY_OF).map((known) => ({
		known,
		shared: parts.filter((part) => known.includes(part.replace(/s$/, '').slice(0, 8))).length,
	}));
	const best = scores.sort((a, b) => b.shared - a.shared)[0];
	return best && best.shared > 0 ? best.known : null;
}
