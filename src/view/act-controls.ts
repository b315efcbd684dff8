import type { LocatedNotice } from '../core/types';
import type { Exporter } from '../export/types';
import { make } from '../shared/dom';
import type { Options } from '../shared/options';
import type { OutwardActs } from './act-make';
import type { Notes } from './act-note';
import type { ArticleContent } from './article';
import { follow } from './follow';
import type { Limits } from './index';
import type { Later } from './later';
import { drawMenuButton } from './menu-button';
import { hasRisk } from './notices';
import { drawQuickLeave } from './quick-leave';
import type { Words } from './words';

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
	/** Says what was done. */
	notes: Notes;
	/** What comes after the first text. */
	later: Later;
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
 * Draws what carries the article out of the view: menu, the quick way out; and hears of links that are acts, and of the
 * keyboard's own copying. What they do comes later (`act-make.ts`).
 *
 * @param props the view's parts
 * @returns buttons and places
 */
export function drawActs(props: ActsProps): Acts {
	const { dialog, article, words, notices, notes, options, later, signal } = props;
	const selection = rememberSelection(article);
	let acts: OutwardActs | null = null;
	const use = (work: (acts: OutwardActs) => void, instead?: () => void) =>
		later.use((extras) => {
			acts ??= extras.makeActs({ ...props, menu, selected: selection.text });
			work(acts);
		}, instead);
	const { holder, menu } = drawMenuButton(words, selection.look, (then) => use(then));
	// Filled before anybody presses it, if they are not very quick.
	later.once(() => use(() => undefined));
	const leaving = drawQuickLeave(dialog, {
		words,
		isOn: () => hasRisk(notices) || options().quickLeave,
		forget: props.forgetPage,
		signal,
	});
	holdLinks(props, use);
	dialog.addEventListener(
		'copy',
		({ isTrusted }) => {
			if (isTrusted && hasRisk(notices)) use(({ tellOfCopying }) => tellOfCopying());
		},
		{ signal },
	);
	return {
		buttons: [leaving.button, holder],
		places: [notes.place, drawPrintedSource(props)],
		update: leaving.update,
	};
}

/**
 * @param props the view's parts
 * @returns whether the publisher's words are to stand before an act that they warn of
 */
export function isGuarded({ options, limits }: ActsProps): boolean {
	return options().actGuard || limits.cardAlwaysOn;
}

/**
 * Links in the article that are acts: to comments, donations, share pages. The publisher's own card is not held up, and
 * without a warning nothing is.
 */
function holdLinks(
	props: ActsProps,
	use: (work: (acts: OutwardActs) => void, instead?: () => void) => void,
): void {
	const { article, notices, signal } = props;
	const listen = (event: MouseEvent) => {
		if (!event.isTrusted || event.defaultPrevented || event.button > 1 || !hasRisk(notices)) return;
		const link = (event.target as Element).closest?.('a[href]');
		if (!(link instanceof HTMLAnchorElement) || link.closest('[data-notice]')) return;
		const newTab = event.button === 1 || event.ctrlKey || event.metaKey || link.target === '_blank';
		let inTime = true;
		let held = true;
		const go = () => {
			// Not held up: the press itself follows the link.
			if (inTime) held = false;
			else follow(link.href, newTab);
		};
		// Where nobody can ask, nothing is followed unasked: a sentence says what to do.
		use(({ guardLink }) => guardLink(link, go), isGuarded(props) ? undefined : go);
		inTime = false;
		if (!held) return;
		event.preventDefault();
		event.stopImmediatePropagation();
	};
	article.addEventListener('click', listen, { capture: true, signal });
	article.addEventListener('auxclick', listen, { capture: true, signal });
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

function drawPrintedSource({ content, words }: ActsProps): HTMLElement {
	return make('p', {
		class: 'print-source',
		text: `${words.t('exportSource')} ${content.url}`,
		attributes: { lang: words.language, dir: words.dir },
	});
}
