import { browser } from '../shared/browser';
import { make } from '../shared/dom';
import { countRules, type PageExplanation, writeReport } from '../shared/explanation';
import { kindKey } from '../shared/kind-key';
import { t } from '../shared/strings';

/**
 * Draws "Why?": what made this an article or none, which rule found a notice, what nearly was one, and what was left out.
 * The page is asked when it is opened, not before.
 *
 * @param ask gives the explanation
 * @returns a folded part
 */
export function drawWhy(ask: () => Promise<PageExplanation>): HTMLElement {
	const content = make('div', { class: 'why-content' });
	const why = make('details', { class: 'why', attributes: { id: 'why' } }, [
		make('summary', { text: t('whyArticle') }),
		content,
	]);
	why.addEventListener('toggle', async () => {
		if (!why.open || content.hasChildNodes()) return;
		try {
			content.append(...drawExplanation(await ask()));
		} catch {
			// The page went on, or the extension was updated under it.
			content.append(make('p', { text: t('statusFailed') }));
		}
	});
	return why;
}

function drawExplanation(explanation: PageExplanation): HTMLElement[] {
	const { article, found, refused, chosen, removed, problems } = explanation;
	return [
		drawList(
			[...article.reasons, ...(chosen ? [`body taken from ${chosen}`] : [])].map((reason) => [reason]),
		),
		heading('whyFound'),
		drawList(
			found.map(({ kind, rule, text, reasons }) => [
				`${t(kindKey(kind))}: ${rule}`,
				text,
				...reasons.map(({ words, points }) => `${points > 0 ? '+' : ''}${points} ${words}`),
			]),
		),
		heading('whyRefused'),
		drawList(refused.map(({ kind, why, text }) => [`${t(kindKey(kind))}: ${why}`, text])),
		...(problems.length > 0 ? [heading('whyProblems'), drawList(problems.map((problem) => [problem]))] : []),
		heading('whyRemoved'),
		drawList(countRules(removed).map((rule) => [rule])),
		make('p', { class: 'hint', text: t('whyEnglish') }),
		drawReport(explanation),
	];
}

function heading(key: 'whyFound' | 'whyRefused' | 'whyProblems' | 'whyRemoved'): HTMLElement {
	return make('h2', { text: t(key) });
}

/** Each item's first line, and under it what belongs to it. */
function drawList(items: string[][]): HTMLElement {
	if (items.length === 0) return make('p', { class: 'hint', text: t('whyNone') });
	return make(
		'ul',
		{},
		items.map(([first = '', ...more]) =>
			make('li', {}, [
				make('span', { text: first, attributes: { dir: 'auto' } }),
				...more.map((text) => make('small', { text, attributes: { dir: 'auto' } })),
			]),
		),
	);
}

function drawReport(explanation: PageExplanation): HTMLElement {
	const said = make('p', { attributes: { role: 'status', id: 'report-said' } });
	const [address, words] = (['reportAddress', 'reportWords'] as const).map((key) => ({
		key,
		input: make('input', { attributes: { type: 'checkbox', id: key } }),
	}));
	const copy = async () => {
		const consent = { address: address?.input.checked ?? false, words: words?.input.checked ?? false };
		try {
			await navigator.clipboard.writeText(writeReport(explanation, consent, madeBy()));
			said.textContent = t('reportCopied');
		} catch {
			said.textContent = t('copyFailed');
		}
	};
	return make('div', { class: 'report' }, [
		...[address, words].map((box) =>
			box ? make('label', { class: 'switch' }, [box.input, make('span', { text: t(box.key) })]) : null,
		),
		make('button', {
			class: 'quiet',
			text: t('reportCopy'),
			attributes: { type: 'button', id: 'copy-report' },
			onPress: () => void copy(),
		}),
		said,
	]);
}

/** Version and browser, without what the browser tells of the system. */
function madeBy(): string {
	const [program = 'unknown browser'] = /(?:Firefox|Edg|Chrome)\/\d+/.exec(navigator.userAgent) ?? [];
	return `${browser.runtime.getManifest().version}, ${program.replace('/', ' ')}`;
}
