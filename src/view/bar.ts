import { make } from '../shared/dom';
import { OPTIONS, type Options } from '../shared/options';
import { effective } from '../shared/settings';
import type { SettingsKeeper } from '../shared/settings-keeper';
import { drawContents, goTo, headingsOf } from './contents';
import { drawIcon } from './icons';
import { type KeyAction, listenForKeys } from './keys';
import type { Later } from './later';
import { drawListenButton } from './listen-button';
import type { Panel } from './panel';
import { drawSheet } from './sheet';
import type { Staying } from './stay';
import type { Words } from './words';

/** What the bar's parts work on. */
export interface BarProps {
	dialog: HTMLElement;
	article: HTMLElement;
	headline: HTMLElement;
	body: HTMLElement;
	/** How many headings the whole body has. */
	headings: number;
	/** Puts in what is left of the body. */
	whole(): void;
	words: Words;
	/** BCP 47 tag of the article. */
	lang: string;
	/** Voices that send the text away are not to be used. */
	localVoicesOnly(): boolean;
	settings: SettingsKeeper;
	/** What an organisation has set. */
	fixed: Partial<Options>;
	/** The site that may have options of its own; null for none. */
	host: string | null;
	staying: Staying;
	progress: HTMLElement;
	/** Buttons of other parts. */
	actions: readonly Node[];
	onClose(): void;
	/** What comes after the first text. */
	later: Later;
	signal: AbortSignal;
}

/** The bar above the text. */
export interface Bar {
	element: HTMLElement;
	/** The bar under the text, while it is read aloud. */
	listenBar: HTMLElement;
	/** The text has grown. */
	readAgain(): void;
	/** Shows options that were set, here or elsewhere. */
	update(): void;
	/** Says whether the last change was stored. */
	stored(ok: boolean): void;
}

/**
 * Draws the bar: progress, contents, reading aloud, options, keys, close.
 *
 * @param props the view's parts
 * @returns the bar
 */
export function drawBar(props: BarProps): Bar {
	const { words, settings, dialog, later, signal } = props;
	const { t } = words;
	const options = () => effective(settings.current());
	let drawn: Panel | null = null;
	let isStored = true;

	const contents = drawContents(props);
	const panel = drawSheet(
		{
			action: 'options',
			face: 'Aa',
			title: t('panelOpen'),
			draw: ({ drawPanel }) => {
				drawn = drawPanel(props);
				// What was changed by a key may not have been stored before the options are opened.
				drawn.stored(isStored);
				return drawn.content;
			},
		},
		words,
		later,
	);
	const listening = drawListenButton({ ...props, options, onChange: settings.change }, later);
	signal.addEventListener('abort', listening.stop);

	const step = (by: number) => {
		const { textSize } = options();
		const { min, max } = OPTIONS.textSize;
		settings.change({ textSize: Math.min(max, Math.max(min, textSize + by)) });
	};
	const cycle = (name: 'theme' | 'ruler') => {
		const values: readonly string[] = OPTIONS[name].values;
		settings.change({ [name]: values[(values.indexOf(options()[name]) + 1) % values.length] });
	};
	const heading = (by: 1 | -1) => {
		props.whole();
		const all = [props.headline, ...headingsOf(props.body)];
		const near = dialog.getBoundingClientRect().top + 70;
		const tops = all.map((element) => element.getBoundingClientRect().top);
		const target =
			by === 1 ? tops.findIndex((top) => top > near) : tops.findLastIndex((top) => top < near - 40);
		const element = all[target];
		if (element) goTo(element);
	};
	const keys: KeyAction[] = [
		{ key: '?', name: 'keyHelp', run: () => help.toggle() },
		{ key: 'a', name: 'keyPanel', run: panel.toggle },
		...(contents ? [{ key: 'c', name: 'keyContents', run: contents.toggle } as const] : []),
		{ key: 'l', name: 'keyListen', run: listening.toggle },
		{ key: 'r', name: 'keyRuler', run: () => cycle('ruler') },
		{ key: '+', name: 'keyBigger', run: () => step(1) },
		{ key: '-', name: 'keySmaller', run: () => step(-1) },
		{ key: 't', name: 'keyTheme', run: () => cycle('theme') },
		{ key: 'n', name: 'keyNext', run: () => heading(1) },
		{ key: 'p', name: 'keyPrevious', run: () => heading(-1) },
	];
	const help = drawSheet(
		{
			action: 'help',
			face: '?',
			title: t('helpOpen'),
			draw: ({ drawKeyList }) => [drawKeyList(keys, words)],
		},
		words,
		later,
	);
	listenForKeys(dialog, keys, () => options().keys, signal);

	const element = make(
		'div',
		{
			class: 'bar',
			attributes: { lang: words.language, dir: words.dir, role: 'region', 'aria-label': t('viewBar') },
		},
		[
			props.progress,
			...[contents, panel, help].flatMap((sheet, at) =>
				at === 1 && sheet
					? [listening.button, ...props.actions, sheet.button, sheet.sheet]
					: sheet
						? [sheet.button, sheet.sheet]
						: [],
			),
			make(
				'button',
				{
					class: 'close',
					attributes: { type: 'button', 'data-action': 'close', 'aria-label': t('closeReader') },
					onPress: props.onClose,
				},
				[drawIcon('close'), make('span', { text: t('closeReader') })],
			),
		],
	);
	return {
		element,
		listenBar: listening.bar,
		readAgain: listening.readAgain,
		update: () => drawn?.update(),
		stored: (ok) => {
			isStored = ok;
			drawn?.stored(ok);
		},
	};
}
