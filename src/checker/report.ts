import type { NoticeExplanation } from '../core/notices/explain';
import type { LocatedNotice, Position } from '../core/types';
import { make } from '../shared/dom';
import { kindKey } from '../shared/kind-key';
import { drawNoticeCard } from '../view/notice-card';
import { writeDate } from '../view/words';
import { adviceFor, failedMarkup } from './advice';
import type { Findings } from './check';
import { WORDS } from './words';

const WHERE: Record<Position, string> = {
	top: 'at the top of the page',
	'above-article': 'above the article',
	'in-article': 'inside the article',
	'under-article': 'under the article',
	sidebar: 'beside the article',
	footer: 'in the footer',
	overlay: 'in a layer over the page',
};

/**
 * @param findings what was found
 * @returns one sentence that says the most important of it
 */
export function summarise({ notices }: Findings): string {
	if (notices.length === 0) {
		return 'No legal notice found. That is no statement about the law: only that Caveat sees none here.';
	}
	return notices.length === 1
		? 'One legal notice found. Readers see it above the headline, like this:'
		: `${notices.length} legal notices found. Readers see them above the headline, like this:`;
}

/**
 * @param findings what was found
 * @returns the report, part by part
 */
export function drawReport(findings: Findings): HTMLElement[] {
	const { notices, document, site, explanation } = findings;
	const failed = failedMarkup(document, notices);
	return [
		...(failed.length > 0
			? [
					make('section', { class: 'failed' }, [
						make('h3', { text: 'Marked, and not taken for a notice' }),
						list(failed),
					]),
				]
			: []),
		...notices.map((located) => drawFound(located, site, reasonsFor(located, explanation))),
		...drawRefused(findings),
		...(findings.places.length > 0 ? [drawPlaces(findings.places)] : []),
		...(findings.verdict ? [drawArticle(findings)] : []),
	];
}

function drawFound(located: LocatedNotice, siteName: string | null, reasons: string[]): HTMLElement {
	const { notice } = located;
	const advice = adviceFor(located);
	return make('article', { class: 'found' }, [
		drawNoticeCard(located, { words: WORDS, siteName, onShow: null }),
		advice.length > 0
			? make('div', { class: 'advice' }, [make('h4', { text: 'What would make it surer' }), list(advice)])
			: make('p', { class: 'good', text: 'Nothing is left to do: it is marked, visible and complete.' }),
		make('details', {}, [
			make('summary', { text: 'Why, and where it stands' }),
			facts([
				['Found by', notice.rule === 'page/markup' ? 'the page’s own markup' : `rule ${notice.rule}`],
				['Kind', notice.kind],
				['Stands', WHERE[notice.position]],
				['Seen by readers', notice.visible ? 'yes' : 'no, the page hides it'],
				['Language', notice.language],
			]),
			reasons.length > 0 ? list(reasons) : null,
		]),
	]);
}

/** What was weighed for and against a notice; none where a rule alone or the markup decided. */
function reasonsFor({ notice }: LocatedNotice, { found }: NoticeExplanation): string[] {
	const own = found.find((other) => other.notice.rule === notice.rule && other.notice.text === notice.text);
	return (own?.reasons ?? []).map(({ points, words }) => `${points > 0 ? '+' : ''}${points} ${words}`);
}

/** Near misses: what a newsroom sees on its page and Caveat does not take for a notice. */
function drawRefused({ explanation: { refused } }: Findings): HTMLElement[] {
	if (refused.length === 0) return [];
	return [
		make('section', {}, [
			make('h3', { text: 'Nearly taken for a notice' }),
			make(
				'ul',
				{ class: 'refused' },
				refused.map(({ text, kind, why }) =>
					make('li', {}, [
						make('q', {
							text: text.length > 240 ? `${text.slice(0, 240)} …` : text,
							attributes: { dir: 'auto' },
						}),
						make('p', { text: `As “${WORDS.t(kindKey(kind))}”, but: ${why}.` }),
					]),
				),
			),
			make('p', {
				class: 'hint',
				text: 'If one of them is your notice, mark it up: then nothing is guessed.',
			}),
		]),
	];
}

function drawPlaces(places: Findings['places']): HTMLElement {
	return make('section', {}, [
		make('h3', { text: 'Where on a page these words would be found' }),
		make(
			'ul',
			{ class: 'places' },
			places.map(({ place, found }) =>
				make('li', { class: found ? 'yes' : 'no', text: `${place}: ${found ? 'found' : 'not found'}` }),
			),
		),
		make('p', {
			class: 'hint',
			text: 'Tried in the middle of an invented article. With markup they are found in every place.',
		}),
	]);
}

function drawArticle({ verdict, facts: article, url }: Findings): HTMLElement {
	const date = article?.publishedTime ? writeDate(article.publishedTime, WORDS) : null;
	return make('section', {}, [
		make('h3', {
			text: verdict?.isArticle
				? 'Caveat takes this page for an article'
				: 'Caveat takes this page for no article',
		}),
		verdict?.isArticle
			? null
			: make('p', {
					text: 'The reader then opens only when a reader asks for it; notices are found all the same.',
				}),
		article &&
			facts([
				['Headline', article.title],
				['Authors', article.authors.join(', ') || 'none named'],
				['Published', date ?? 'no date'],
				['Site', article.siteName ?? 'no name'],
				['Address', url],
			]),
		verdict && verdict.reasons.length > 0
			? make('details', {}, [make('summary', { text: 'Why' }), list(verdict.reasons)])
			: null,
	]);
}

function list(sentences: readonly string[]): HTMLElement {
	return make(
		'ul',
		{},
		sentences.map((text) => make('li', { text })),
	);
}

function facts(rows: readonly (readonly [string, string])[]): HTMLElement {
	return make(
		'dl',
		{},
		rows.map(([name, value]) =>
			make('div', {}, [make('dt', { text: name }), make('dd', { text: value, attributes: { dir: 'auto' } })]),
		),
	);
}
