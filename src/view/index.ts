import controlsCss from '../controls/controls.css';
import type { LocatedNotice } from '../core/types';
import type { Exporter } from '../export/types';
import { make } from '../shared/dom';
import { fixedOptions } from '../shared/fixed-options';
import type { Managed } from '../shared/managed';
import { effective } from '../shared/settings';
import type { SettingsKeeper } from '../shared/settings-keeper';
import { type Acts, drawActs } from './act-controls';
import { leaveNoTrace } from './act-trace';
import actsCss from './acts.css';
import aidsCss from './aids.css';
import { type ArticleContent, drawArticle } from './article';
import { type Bar, drawBar } from './bar';
import { goTo } from './contents';
import { withPrivateNames } from './custom-properties';
import { guardTree } from './guard-tree';
import { markNotices } from './highlight';
import { keepSeen } from './keep-seen';
import { markMentions } from './mentions';
import { mount } from './mount';
import { drawNextPart, type LoadNextPart } from './next-part';
import { drawNotices, FIRST_RISK_ID, hasRisk } from './notices';
import { openRootOf, type RootOf } from './page-roots';
import { setPageAside } from './page-state';
import palettesCss from './palettes.css';
import { letPicturesOpen } from './pictures';
import { type Place, placeOf, returnTo } from './place';
import { drawProgress } from './progress';
import css from './reader.css';
import { drawRuler } from './ruler';
import type { Staying } from './stay';
import { reopen, stayOnTop } from './stay-on-top';
import { applyOptions } from './theme';
import { refuseForgedEvents } from './trust';
import { keepTypeface, type LoadFont } from './typeface';
import { turnScrolling } from './vertical';
import { letTablesScroll } from './wide';
import type { Words } from './words';

/** What an organisation has set for the view. */
export type Limits = Pick<Managed, 'cardAlwaysOn' | 'exportsOff' | 'cloudVoicesOff'>;

/** What the view shows, and whom it tells. */
export interface ViewProps extends ArticleContent {
	notices: LocatedNotice[];
	settings: SettingsKeeper;
	limits: Limits;
	/** The site that may have options of its own; null for none. */
	host: string | null;
	staying: Staying;
	words: Words;
	loadFont: LoadFont;
	loadExporter(): Promise<Exporter>;
	/** Without it no further parts are offered. */
	loadNextPart?: LoadNextPart;
	/** Takes the page out of the browser's history, where the user allows it. */
	forgetPage(): void;
	/** Called once when the view has gone: the page is as it was. `lost` when the page would not let it stay. */
	onClosed(why: 'left' | 'lost'): void;
	/** False when a newer build of the extension has taken over: then the view does not fight for its place. */
	isAlive?(): boolean;
	/** Looks into shadow roots, as extensions may; without it only the open ones are seen. */
	rootOf?: RootOf;
	/** The user wants to see a notice on the page itself; the view has closed by then. */
	onShowNotice(located: LocatedNotice): void;
}

/** The open view. */
export interface View {
	/** The settings have changed. */
	update(): void;
	/** Whether the last change was stored. */
	stored(ok: boolean): void;
	close(): void;
}

/** Where the reading of each address stopped, while the page's scripts live; never stored. */
const places = new Map<string, Place>();

/**
 * Opens the view over the page: a modal dialog in a closed shadow root, so that the page underneath is inert and none
 * of its styles or scripts reach in.
 *
 * @param props what to show
 * @returns the open view
 */
export function openView(props: ViewProps): View {
	const ending = new AbortController();
	const failed = new AbortController();
	const putPageBack = setPageAside();
	try {
		// A list of its own: further parts add what their pages warn of.
		return showView({ ...props, notices: [...props.notices] }, ending, failed.signal, putPageBack);
	} catch (error) {
		// Half a view is none: the page is given back before anybody hears of the fault.
		ending.abort();
		failed.abort();
		putPageBack();
		throw error;
	}
}

function showView(
	props: ViewProps,
	ending: AbortController,
	failed: AbortSignal,
	putPageBack: () => void,
): View {
	let showAfterwards: LocatedNotice | null = null;

	const { dialog, headline, body, update, measure, bar, remove } = drawDialog(props, ending.signal, {
		close: () => close('left'),
		show: (located) => {
			showAfterwards = located;
			close('left');
		},
	});
	const place = mount(
		{ onReturned: () => reopen(dialog), onLost: () => close('lost'), isAlive: props.isAlive },
		failed,
	);
	refuseForgedEvents(dialog, ending.signal);
	place.root.adoptedStyleSheets = [css, controlsCss, aidsCss, actsCss, palettesCss].map((text) => {
		const sheet = new CSSStyleSheet();
		sheet.replaceSync(withPrivateNames(text));
		return sheet;
	});
	place.root.append(dialog);
	update();
	dialog.showModal();
	const guarded = { dialog, article: headline.closest('article') ?? dialog };
	// Before anything is measured: it sets styles, after which all would be laid out again.
	keepSeen(guarded, () => close('lost'), ending.signal);
	headline.focus({ preventScroll: true });
	dialog.scrollTop = 0;
	measure();
	const before = places.get(props.url);
	if (before) returnTo(dialog, body, before);
	stayOnTop(
		() => dialog,
		ending.signal,
		() => close('lost'),
		props.rootOf ?? openRootOf,
	);
	guardTree({ ...guarded, rootOf: props.rootOf ?? openRootOf }, () => close('lost'), ending.signal);
	matchMedia('(prefers-color-scheme: dark)').addEventListener('change', update, { signal: ending.signal });

	dialog.addEventListener('cancel', (event) => {
		// Pictures and menus inside may have cancel events of their own.
		if (event.target !== dialog) return;
		event.preventDefault();
		close('left');
	});
	dialog.addEventListener('close', () => {
		// A browser may close the dialog in spite of us, when Escape is pressed again and again.
		if (!dialog.open && dialog.isConnected) close('left');
	});

	function close(why: 'left' | 'lost'): void {
		if (ending.signal.aborted) return;
		rememberPlace();
		ending.abort();
		dialog.close();
		place.unmount();
		remove();
		putPageBack();
		props.onClosed(why);
		if (showAfterwards) props.onShowNotice(showAfterwards);
	}

	/** Not where a risk notice stands: there, nothing of what was read stays behind. */
	function rememberPlace(): void {
		if (hasRisk(props.notices)) return;
		const last = placeOf(dialog, body);
		if (last) places.set(props.url, last);
		else places.delete(props.url);
	}

	return { update, stored: bar.stored, close: () => close('left') };
}

interface Drawn {
	dialog: HTMLDialogElement;
	headline: HTMLElement;
	body: HTMLElement;
	bar: Bar;
	update(): void;
	/** Measures what depends on the layout, once the text is laid out. */
	measure(): void;
	/** Takes away what stands outside the dialog. */
	remove(): void;
}

function drawDialog(
	props: ViewProps,
	signal: AbortSignal,
	actions: { close(): void; show(located: LocatedNotice): void },
): Drawn {
	const { words, notices, facts, settings, limits } = props;
	const context = { words, siteName: facts.siteName, unfolded: limits.cardAlwaysOn };
	const cards = drawNotices(notices, { ...context, onShow: actions.show });
	const { article, headline, body } = drawArticle(props, cards, words);
	markNotices(body, notices, words.t('noticeInText'));
	markMentions(body);
	const dialog = make('dialog', {
		// A direction of its own: the page's would be inherited, whatever else the host resets.
		attributes: { 'aria-label': words.t('viewLabel'), dir: facts.dir },
	});
	// Read out on opening, before the headline that has the focus: the warning must not wait until somebody finds it.
	if (hasRisk(notices)) {
		cards[0]?.setAttribute('id', FIRST_RISK_ID);
		dialog.setAttribute('aria-describedby', FIRST_RISK_ID);
	}
	letPicturesOpen(body, dialog, words);
	const reachWide = letTablesScroll(body);
	const turn = turnScrolling(dialog, signal);
	const progress = drawProgress(dialog, body, props.readingMinutes, words, signal);
	const ruler = drawRuler(dialog, signal);
	const typeface = keepTypeface(dialog, `${facts.title} ${body.textContent ?? ''}`, props.loadFont);
	const acts: Acts = drawActs({
		...{ dialog, article, body, words, notices, limits, signal, content: props },
		options: () => effective(settings.current()),
		loadExporter: props.loadExporter,
		forgetPage: props.forgetPage,
	});
	const { loadNextPart } = props;
	if (facts.nextPart && loadNextPart) {
		const load = (address: string) => loadNextPart(address, notices);
		const prepare = (part: HTMLElement, further: LocatedNotice[]) => {
			// Gravest first, as everywhere.
			if (hasRisk(further)) notices.unshift(...further);
			else notices.push(...further);
			markNotices(part, notices, words.t('noticeInText'));
			letPicturesOpen(part, dialog, words);
			letTablesScroll(part);
			// Above the words that they speak of, where the reader is; the part's own page is not there to show them on.
			part.prepend(...drawNotices(further, { ...context, onShow: null }));
			if (hasRisk(further)) leaveNoTrace(body);
			acts.update();
			measure();
		};
		body.after(drawNextPart({ address: facts.nextPart, body, words, load, prepare, signal }));
	}
	const bar = drawBar({
		...{ dialog, article, headline, body, words, settings, signal },
		lang: facts.lang,
		localVoicesOnly: () => hasRisk(notices) || limits.cloudVoicesOff,
		fixed: fixedOptions(limits),
		host: props.host,
		staying: props.staying,
		progress: progress.element,
		actions: acts.buttons,
		onClose: actions.close,
	});
	dialog.append(
		bar.element,
		make('main', {}, [
			article,
			make('footer', { class: 'end', attributes: { lang: words.language, dir: words.dir } }, [
				make('a', { text: words.t('originalLink'), attributes: { href: props.url } }),
				hasRisk(notices) ? drawReminder(words, article) : null,
			]),
		]),
		bar.listenBar,
		ruler.element,
		...acts.places,
	);

	function update(): void {
		const options = effective(settings.current());
		const before = dialog.open ? placeOf(dialog, body) : null;
		applyOptions(dialog, options, facts.lang);
		turn(dialog.dataset.writing === 'vertical');
		typeface.use(options.font);
		ruler.update(options);
		bar.update();
		acts.update();
		if (!dialog.open) return;
		if (before) returnTo(dialog, body, before);
		measure();
	}
	function measure(): void {
		progress.measure();
		reachWide();
	}
	return { dialog, headline, body, bar, update, measure, remove: typeface.remove };
}

function drawReminder(words: Words, article: HTMLElement): HTMLElement {
	return make('button', {
		class: 'quiet',
		text: words.t('endReminder'),
		attributes: { type: 'button', 'data-action': 'to-notice' },
		onPress: () => {
			const card = article.querySelector<HTMLElement>(`#${FIRST_RISK_ID}`);
			if (card) goTo(card);
		},
	});
}
