import type { LocatedNotice } from '../core/types';
import type { Exporter } from '../export/types';
import type { Managed } from '../shared/managed';
import type { Place } from '../shared/messages';
import type { SettingsKeeper } from '../shared/settings-keeper';
import actsCss from './acts.css';
import aidsCss from './aids.css';
import type { ArticleContent } from './article';
import { useDeviceFonts } from './device-fonts';
import { drawDialog } from './dialog';
import { afterPaint } from './dom';
import type { ViewExtras } from './extras';
import { guardTree } from './guard-tree';
import { keepSeen } from './keep-seen';
import { mount } from './mount';
import type { LoadNextPart } from './next-part';
import { hasRisk } from './notices';
import { openRootOf, type RootOf } from './page-roots';
import { setPageAside } from './page-state';
import palettesCss from './palettes.css';
import { placeOf, returnTo, whenAtRest } from './place';
import css from './reader.css';
import type { Staying } from './stay';
import { reopen, stayOnTop } from './stay-on-top';
import { addStyles } from './styles';
import { refuseForgedEvents } from './trust';
import type { LoadFont } from './typeface';
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
	/** Gives what the first text does not need. */
	loadExtras(): Promise<ViewExtras>;
	/** Without it no further parts are offered. */
	loadNextPart?: LoadNextPart;
	/** Takes the page out of the browser's history, where the user allows it. */
	forgetPage(): void;
	/** Called when the whole text stands in the view; the first screens do from the beginning. */
	onWhole?(): void;
	/** Where the reading stopped before, if it is to go on there. */
	place?: Place | null;
	/** Gets where the reading is, whenever it comes to rest; null where that is not to be kept. */
	onPlace?(place: Place | null): void;
	/** Called once when the view has gone: the page is as it was. `lost` when the page would not let it stay. */
	onClosed(why: 'left' | 'lost'): void;
	/** False when a newer build of the extension has taken over: then the view does not fight for its place. */
	isAlive?(): boolean;
	/** Looks into shadow roots, as extensions may; without it only the open ones are seen. */
	rootOf?: RootOf;
	/** The user wants to see a notice on the page itself; the view has closed by then. */
	onShowNotice(located: LocatedNotice): void;
	/** A further part has brought notices of its own; gets all that are shown now, gravest first. */
	onNotices?(notices: LocatedNotice[]): void;
}

/** The open view. */
export interface View {
	/** The settings have changed. */
	update(): void;
	/** Whether the last change was stored. */
	stored(ok: boolean): void;
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

	const { dialog, headline, body, filling, update, bar, bringLater, remove } = drawDialog(
		props,
		ending.signal,
		{
			close: () => close('left'),
			show: (located) => {
				showAfterwards = located;
				close('left');
			},
		},
	);
	const place = mount(
		{ onReturned: () => reopen(dialog), onLost: () => close('lost'), isAlive: props.isAlive },
		failed,
	);
	refuseForgedEvents(dialog, ending.signal);
	place.root.append(dialog);
	addStyles(dialog, [css, aidsCss, actsCss, palettesCss]);
	// Whatever sets styles comes before the browser first lays the view out, and what measures it comes after: once is enough.
	update();
	useDeviceFonts(dialog);
	dialog.showModal();
	const guarded = { dialog, article: headline.closest('article') ?? dialog };
	keepSeen(guarded, () => close('lost'), ending.signal);
	headline.focus({ preventScroll: true });
	dialog.scrollTop = 0;
	if (props.place) {
		filling.through(props.place.block);
		returnTo(dialog, body, props.place);
	}
	filling.start();
	afterPaint(bringLater);
	whenAtRest(dialog, rememberPlace, ending.signal);
	stayOnTop(
		() => dialog,
		ending.signal,
		() => close('lost'),
		props.rootOf ?? openRootOf,
	);
	guardTree({ ...guarded, body, rootOf: props.rootOf ?? openRootOf }, () => close('lost'), ending.signal);
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
		props.onPlace?.(hasRisk(props.notices) ? null : placeOf(dialog, body));
	}

	return { update, stored: bar.stored, close: () => close('left') };
}
