/** Why a page was taken as it was, for "Why?", and how it is told to others. */
import type { NoticeKind, Position } from '../core/types';

/** What was decided of a page, and by what. Reasons and rules are English; texts are beginnings of the page's own. */
export interface PageExplanation {
	url: string;
	article: { isArticle: boolean; isNews: boolean; confidence: number; reasons: string[] };
	found: {
		kind: NoticeKind;
		rule: string;
		position: Position;
		/** Null where a rule alone or the page's own markup decided. */
		sum: number | null;
		reasons: { words: string; points: number }[];
		text: string;
	}[];
	/** What came near a notice. */
	refused: { kind: NoticeKind; why: string; text: string }[];
	/** The element that the article's body was taken from; null where there is none. */
	chosen: string | null;
	/** What extraction left out of the article. */
	removed: { rule: string; text: string }[];
	/** What is wrong with the organisation's own wordings; those lines find nothing. */
	problems: string[];
}

/** What the user lets a report say of the page itself. */
export interface ReportConsent {
	address: boolean;
	words: boolean;
}

/**
 * Writes a report for whoever mends the rules. Of the page itself it says nothing that the user has not ticked.
 *
 * @param explanation what was decided of the page
 * @param consent what it may say of the page
 * @param made by which version, in which browser
 * @returns plain text, English
 */
export function writeReport(
	{ url, article, found, refused, chosen, removed }: PageExplanation,
	consent: ReportConsent,
	made: string,
): string {
	const words = (text: string) => (consent.words ? `: “${text}”` : '');
	const list = (title: string, lines: string[]) => [
		'',
		`${title}: ${lines.length}`,
		...lines.map((line) => `- ${line}`),
	];
	return [
		`Caveat ${made}`,
		...(consent.address ? [`Page: ${url}`] : []),
		'',
		`${article.isArticle ? 'An article' : 'No article'}${article.isNews ? ', news' : ''}, confidence ${article.confidence.toFixed(2)}`,
		...article.reasons.map((reason) => `- ${reason}`),
		// Names of elements and classes are words of the page.
		...(consent.words && chosen ? [`- body taken from ${chosen}`] : []),
		...list(
			'Notices found',
			found.map(
				({ kind, rule, position, sum, reasons, text }) =>
					`${kind}, ${rule}, ${position}${sum === null ? '' : `, sum ${sum.toFixed(2)}`}${words(text)}${reasons
						.map(({ words: reason, points }) => `\n    ${points > 0 ? '+' : ''}${points} ${reason}`)
						.join('')}`,
			),
		),
		...list(
			'Nearly taken for a notice',
			refused.map(({ kind, why, text }) => `${kind}, refused because: ${why}${words(text)}`),
		),
		...list(
			'Left out of the article',
			consent.words ? removed.map(({ rule, text }) => `${rule}${words(text)}`) : countRules(removed),
		),
		'',
	].join('\n');
}

/**
 * @param removed what was left out
 * @returns each rule once, with how often it was used
 */
export function countRules(removed: PageExplanation['removed']): string[] {
	const counts = new Map<string, number>();
	for (const { rule } of removed) counts.set(rule, (counts.get(rule) ?? 0) + 1);
	return [...counts].map(([rule, count]) => (count > 1 ? `${rule} (${count})` : rule));
}
