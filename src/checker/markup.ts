/** Writes the markup by which a newsroom marks its notice. */
import type { NoticeKind } from '../core/types';

/** What each kind is for, in a sentence. */
export const MEANING: Record<NoticeKind, string> = {
	'undesirable-organization':
		'A state has declared the publisher undesirable; readers may be punished for taking part.',
	'extremist-designation': 'A court or ministry has declared publisher or material extremist.',
	'terrorist-designation': 'A state has put the publisher on a list of terrorists.',
	'banned-outlet': 'The outlet is forbidden, or has lost its licence, and readers are at risk.',
	'security-law-risk': 'A law on national security or sedition may be used against readers.',
	'foreign-agent-label': 'The label that a law on foreign agents compels.',
	'foreign-principal-label': 'A statement that the material is spread on behalf of a foreign principal.',
	'foreign-funding-label': 'A statement that the publisher is paid from abroad.',
	'state-media-label': 'A statement that the publisher is funded or controlled by a state.',
	'access-block': 'An authority has blocked the site; how readers get to it.',
	'government-correction': 'A correction that an authority has ordered.',
	'reporting-restriction': 'A court order or law limits what may be reported.',
	correction: 'The article was corrected or clarified by its publisher.',
	'right-of-reply': 'The answer of somebody whom the article is about.',
	'sponsored-content': 'Advertising, paid or partner content.',
	'advice-disclaimer': 'The article is no advice on money, health or law.',
	'reuse-restriction': 'Terms under which the material may be used again.',
	'age-restriction': 'The age from which it may be read.',
	'content-advisory': 'A warning before distressing content.',
	embargo: 'Not to be published before a point in time.',
};

/** What the snippet is made of. */
export interface MarkupInput {
	kind: NoticeKind;
	/** Empty lines part paragraphs. */
	words: string;
	/** BCP 47; empty where the page's own holds. */
	language: string;
	/** Address of a page that explains it; empty for none. */
	more: string;
}

/** Languages that run from right to left, of those that newsrooms write in. */
const RIGHT_TO_LEFT = /^(?:ar|arc|ckb|dv|fa|he|ks|ps|sd|syr|ug|ur|yi)(?:-|$)/i;

/**
 * @param input what the newsroom has typed
 * @returns HTML for its template
 */
export function writeMarkup({ kind, words, language, more }: MarkupInput): string {
	const attributes = [`data-legal-notice="${kind}"`];
	if (language) attributes.push(`lang="${escapeHtml(language)}"`);
	if (RIGHT_TO_LEFT.test(language)) attributes.push('dir="rtl"');
	const paragraphs = words
		.trim()
		.split(/\n\s*\n/)
		.map((paragraph) => `  <p>${escapeHtml(paragraph.trim().replace(/\s+/g, ' ')) || '…'}</p>`);
	if (more) paragraphs.push(`  <p><a href="${escapeHtml(more)}">${escapeHtml(more)}</a></p>`);
	return `<aside ${attributes.join(' ')}>\n${paragraphs.join('\n')}\n</aside>`;
}

/**
 * @param tag what was typed as a language
 * @returns true where it is empty or well formed
 */
export function isLanguage(tag: string): boolean {
	if (tag === '') return true;
	try {
		return Intl.getCanonicalLocales(tag).length === 1 && /^[a-z]{2,3}(?:-|$)/i.test(tag);
	} catch {
		// Not a tag of BCP 47.
		return false;
	}
}

function escapeHtml(text: string): string {
	const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
	return text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);
}
