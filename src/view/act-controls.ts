import type { LocatedNotice } from '../core/types';
import type { Exporter, ExportInput } from '../export/types';
import { make } from '../shared/dom';
import type { Options } from '../shared/options';
import { askFirst } from './act-ask';
import { type Guard, guardActs, warnedOf } from './act-guard';
import { actOfLink } from './act-links';
import { drawNotes } from './act-note';
import type { ArticleContent } from './article';
import { drawExportMenu, type Entry } from './export-menu';
import { follow } from './export-out';
import { runEntry } from './export-run';
import type { Limits } from './index';
import { titleOf } from './notice-card';
import { hasRisk } from './notices';
import { drawQuickLeave } from './quick-leave';
import { joinList, type Words, writeDate } from './words';

/** What an organisation may turn off: everything that carries the text, not only its address. */
const EXPORTS: readonly Entry[] = [
	...(['copy', 'copy-markdown', 'save-markdown', 'save-html', 'save-epub', 'print'] as const),
];

/** What leaves the view, and how. */
export interface ActsProps {
	dialog: HTMLDialogElement;
	article: HTMLElement;
	/** The body as it is shown. */
	body: HTMLElement;
	/** Puts in what is left of it. */
	whole(): void;
	content: ArticleContent;
	notices: LocatedNotice[];
	limits: Limits;
	words: Words;
	options(): Options;
	loadExporter(): Promise<Exporter>;
	/** Takes the page out of the browser's history, where the user allows it. */
	forgetPage(): void;
	signal: AbortSignal;
}

/** The controls by which something leaves the view. */
export interface Acts {
	/** For the bar. */
	buttons: HTMLElement[];
	/** For the end of the dialog. */
	places: HTMLElement[];
	/** The options have changed. */
	update(): void;
}

/**
 * Draws what carries the article out of the view, and stands guard over it: menu, links that are acts, the keyboard's
 * own copying, the quick way out.
 *
 * @param props the view's parts
 * @returns buttons and places
 */
export function drawActs(props: ActsProps): Acts {
	const { dialog, article, words, notices, limits, options, signal } = props;
	const notes = drawNotes(words);
	const isGuarded = () => options().actGuard || limits.cardAlwaysOn;
	const guard = guardActs({
		notices,
		isOn: isGuarded,
		ask: (acts, naming) => askFirst(dialog, words, acts, naming),
	});
	const selection = rememberSelection(article);
	const menu = drawExportMenu({
		words,
		without: new Set<Entry>([
			...('share' in navigator ? [] : (['share'] as const)),
			...(limits.exportsOff ? EXPORTS : []),
		]),
		onOpen: selection.look,
		onChoose: (entry) =>
			guard(entry, () => {
				props.whole();
				void runEntry(entry, {
					input: exportInput(props),
					selection: selection.text(),
					loadExporter: props.loadExporter,
					words,
					note: notes.show,
				});
			}),
	});
	const leaving = drawQuickLeave(dialog, {
		words,
		isOn: () => hasRisk(notices) || options().quickLeave,
		forget: props.forgetPage,
		signal,
	});
	guardLinks(article, guard, signal);
	tellOfCopying(props, isGuarded, notes.show);
	return {
		buttons: [leaving.button, menu],
		places: [notes.place, drawPrintedSource(props)],
		update: leaving.update,
	};
}

/** Links in the article that are acts: to comments, donations, share pages. The publisher's own card is not held up. */
function guardLinks(article: HTMLElement, guard: Guard, signal: AbortSignal): void {
	const listen = (event: MouseEvent) => {
		if (!event.isTrusted || event.defaultPrevented || event.button > 1) return;
		const link = (event.target as Element).closest?.('a[href]');
		if (!(link instanceof HTMLAnchorElement) || link.closest('[data-notice]')) return;
		const act = actOfLink(link.href, link.textContent ?? '');
		if (!act) return;
		let inTime = true;
		const newTab = event.button === 1 || event.ctrlKey || event.metaKey || link.target === '_blank';
		guard(act, () => {
			// Not held up: the press itself follows the link.
			if (!inTime) follow(link.href, newTab);
			else held = false;
		});
		inTime = false;
		if (held) {
			event.preventDefault();
			event.stopImmediatePropagation();
		}
		held = true;
	};
	let held = true;
	article.addEventListener('click', listen, { capture: true, signal });
	article.addEventListener('auxclick', listen, { capture: true, signal });
}

/** Copying with the keyboard is not held up: the words are only brought to mind. */
function tellOfCopying(
	{ dialog, notices, words, signal }: ActsProps,
	isGuarded: () => boolean,
	note: (text: string) => void,
): void {
	dialog.addEventListener(
		'copy',
		(event) => {
			const { acts } = warnedOf('select', notices);
			if (!event.isTrusted || acts.length === 0 || !isGuarded()) return;
			note(
				words.t(
					'copyNote',
					joinList(
						acts.map((act) => words.t(`action_${act}`)),
						words,
					),
				),
			);
		},
		{ signal },
	);
}

/**
 * Remembers what is selected in the article, for opening the menu may end the selection. What was selected on the page
 * before the reader opened is none of ours.
 */
function rememberSelection(article: HTMLElement): { look(): void; text(): string | null } {
	const selected = () => {
		const root = article.getRootNode() as ShadowRoot & { getSelection?(): Selection | null };
		return (root.getSelection?.() ?? document.getSelection())?.toString().trim() ?? '';
	};
	const before = document.getSelection()?.toString().trim() ?? '';
	let text = '';
	return {
		look: () => {
			const now = selected();
			text = now === before ? '' : now;
		},
		text: () => (text === '' ? null : text),
	};
}

function exportInput({ content, body, notices, words }: ActsProps): ExportInput {
	const { facts, url } = content;
	const { t } = words;
	const published = facts.publishedTime && writeDate(facts.publishedTime, words);
	const modified = facts.modifiedTime && writeDate(facts.modifiedTime, words);
	return {
		facts,
		body,
		notices,
		url,
		words: {
			language: words.language,
			noticeHeadings: notices.map(({ notice }) =>
				[titleOf(notice, { words, siteName: facts.siteName }), remarkOf(notice.visible, words)]
					.filter(Boolean)
					.join(' '),
			),
			moreInfo: t('exportMore'),
			meta: [
				facts.authors.length > 0 ? t('byline', joinList(facts.authors, words)) : '',
				published ? t('published', published) : '',
				modified && modified !== published ? t('updated', modified) : '',
			].filter(Boolean),
			source: t('exportSource'),
			left: t('exportPicture'),
		},
	};
}

/** What the page hides must not travel as if the publisher had said it in sight. */
function remarkOf(visible: boolean, { t }: Words): string {
	return visible ? '' : `(${t('noticeHidden')})`;
}

function drawPrintedSource({ content, words }: ActsProps): HTMLElement {
	return make('p', {
		class: 'print-source',
		text: `${words.t('exportSource')} ${content.url}`,
		attributes: { lang: words.language, dir: words.dir },
	});
}
