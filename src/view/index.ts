import type { LocatedNotice } from '../core/types';
import type { Options } from '../shared/options';
import { type ArticleContent, drawArticle } from './article';
import { make } from './dom';
import { mount } from './mount';
import { drawNotices, FIRST_RISK_ID } from './notices';
import { setPageAside } from './page-state';
import css from './reader.css';
import { reopen, stayOnTop } from './stay-on-top';
import { applyOptions } from './theme';
import type { Words } from './words';

/** What the view shows, and whom it tells. */
export interface ViewProps extends ArticleContent {
	notices: LocatedNotice[];
	options: Options;
	words: Words;
	/** Called once when the view has gone: the page is as it was. `lost` when the page would not let it stay. */
	onClosed(why: 'left' | 'lost'): void;
	/** The user wants to see a notice on the page itself; the view has closed by then. */
	onShowNotice(located: LocatedNotice): void;
}

/** The open view. */
export interface View {
	update(options: Options): void;
	close(): void;
}

/**
 * Opens the view over the page: a modal dialog in a closed shadow root, so that the page underneath is inert and none
 * of its styles or scripts reach in.
 *
 * @param props what to show
 * @returns the open view
 */
export function openView(props: ViewProps): View {
	const ending = new AbortController();
	const putPageBack = setPageAside();
	let showAfterwards: LocatedNotice | null = null;

	const { dialog, headline } = drawDialog(props, {
		close: () => close('left'),
		show: (located) => {
			showAfterwards = located;
			close('left');
		},
	});
	const place = mount({ onReturned: () => reopen(dialog), onLost: () => close('lost') });
	const sheet = new CSSStyleSheet();
	sheet.replaceSync(css);
	place.root.adoptedStyleSheets = [sheet];
	place.root.append(dialog);
	applyOptions(dialog, props.options);
	dialog.showModal();
	headline.focus({ preventScroll: true });
	dialog.scrollTop = 0;
	stayOnTop(() => dialog, ending.signal);

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
		ending.abort();
		dialog.close();
		place.unmount();
		putPageBack();
		props.onClosed(why);
		if (showAfterwards) props.onShowNotice(showAfterwards);
	}

	return { update: (options) => applyOptions(dialog, options), close: () => close('left') };
}

function drawDialog(
	props: ViewProps,
	actions: { close(): void; show(located: LocatedNotice): void },
): { dialog: HTMLDialogElement; headline: HTMLElement } {
	const { words, notices, facts } = props;
	const cards = drawNotices(notices, { words, siteName: facts.siteName, onShow: actions.show });
	const { article, headline } = drawArticle(props, cards, words);
	const interfaceOwn = { lang: words.language, dir: words.dir };
	const hasRisk = notices.some(({ notice }) => notice.severity === 'risk');
	const dialog = make('dialog', { attributes: { 'aria-label': words.t('viewLabel') } }, [
		make(
			'div',
			{ class: 'bar', attributes: { ...interfaceOwn, role: 'toolbar', 'aria-label': words.t('viewBar') } },
			[
				make('button', {
					class: 'close',
					text: words.t('closeReader'),
					attributes: { type: 'button', 'data-action': 'close' },
					onPress: actions.close,
				}),
			],
		),
		make('main', {}, [article]),
		make('footer', { class: 'end', attributes: interfaceOwn }, [
			make('a', { text: words.t('originalLink'), attributes: { href: props.url } }),
			hasRisk ? drawReminder(words, article) : null,
		]),
	]);
	return { dialog, headline };
}

function drawReminder(words: Words, article: HTMLElement): HTMLElement {
	return make('button', {
		class: 'quiet',
		text: words.t('endReminder'),
		attributes: { type: 'button', 'data-action': 'to-notice' },
		onPress: () => {
			const card = article.querySelector<HTMLElement>(`#${FIRST_RISK_ID}`);
			card?.scrollIntoView({ block: 'start' });
			card?.setAttribute('tabindex', '-1');
			card?.focus({ preventScroll: true });
		},
	});
}
