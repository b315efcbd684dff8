/**
 * The table of options: default, allowed values, group and kind of control. Types, checks, the popup, the view's panel
 * and the options page are all drawn from it.
 */

/** Which part of the controls an option stands in. */
export type OptionGroup = 'basic' | 'type' | 'colours' | 'layout' | 'aids';

interface NumberOption {
	kind: 'number';
	group: OptionGroup;
	default: number;
	min: number;
	max: number;
	step: number;
	/** Unit for people and for CSS; multiples have none. */
	unit: 'px' | 'ch' | 'em' | '';
}

interface ChoiceOption<Value extends string = string> {
	kind: 'choice';
	group: OptionGroup;
	default: Value;
	values: readonly Value[];
}

interface SwitchOption {
	kind: 'switch';
	group: OptionGroup;
	default: boolean;
}

/** A colour as `#rrggbb`. */
interface ColourOption {
	kind: 'colour';
	group: OptionGroup;
	default: string;
}

/** Words that no table can list, such as the name of a voice. */
interface TextOption {
	kind: 'text';
	group: OptionGroup;
	default: string;
	/** In UTF-16 code units. */
	maxLength: number;
}

export type Option = NumberOption | ChoiceOption | SwitchOption | ColourOption | TextOption;

const number = (group: OptionGroup, option: Omit<NumberOption, 'kind' | 'group'>): NumberOption => ({
	kind: 'number',
	group,
	...option,
});
const choice = <const Value extends string>(
	group: OptionGroup,
	values: readonly [Value, ...Value[]],
	fallback: Value,
): ChoiceOption<Value> => ({ kind: 'choice', group, values, default: fallback });
const onOff = (group: OptionGroup, fallback: boolean): SwitchOption => ({
	kind: 'switch',
	group,
	default: fallback,
});
const colour = (group: OptionGroup, fallback: string): ColourOption => ({
	kind: 'colour',
	group,
	default: fallback,
});

export const OPTIONS = {
	/** Size of the body text. */
	textSize: number('basic', { default: 19, min: 9, max: 128, step: 1, unit: 'px' }),
	theme: choice(
		'basic',
		['auto', 'light', 'sepia', 'sage', 'dusk', 'dark', 'black', 'contrast', 'own'],
		'auto',
	),
	/** Colours of the theme `own`. */
	ownPaper: colour('colours', '#fdf6e3'),
	ownInk: colour('colours', '#2b2b2b'),
	ownLink: colour('colours', '#0b5394'),
	/** `serif` and `sans` are the device's own; the others come with the extension. */
	font: choice(
		'basic',
		['serif', 'sans', 'literata', 'sourceSans', 'mono', 'atkinson', 'lexend', 'openDyslexic'],
		'serif',
	),
	/** Length of a line. */
	width: number('basic', { default: 64, min: 20, max: 100, step: 2, unit: 'ch' }),
	/** Lines as long as the window. */
	fullWidth: onOff('layout', false),
	/** In multiples of the text size. */
	lineHeight: number('type', { default: 1.6, min: 1, max: 3, step: 0.1, unit: '' }),
	paragraphSpacing: number('type', { default: 1.1, min: 0, max: 3, step: 0.1, unit: 'em' }),
	letterSpacing: number('type', { default: 0, min: 0, max: 0.3, step: 0.01, unit: 'em' }),
	wordSpacing: number('type', { default: 0, min: 0, max: 0.6, step: 0.02, unit: 'em' }),
	/** As CSS font-weight; a typeface without it takes its nearest. */
	weight: number('type', { default: 400, min: 200, max: 800, step: 50, unit: '' }),
	align: choice('layout', ['start', 'justify', 'center', 'end'], 'start'),
	hyphens: onOff('layout', false),
	/** Lines from top to bottom, for Japanese and Chinese only. */
	vertical: onOff('layout', false),
	/** How many lines the ruler leaves clear. */
	ruler: choice('aids', ['off', 'one', 'three', 'five'], 'off'),
	progress: onOff('aids', true),
	/** Keys without a modifier; they can be turned off because speech input may type them. */
	keys: onOff('aids', true),
	/** In multiples of the voice's own speed. */
	speechRate: number('aids', { default: 1, min: 0.5, max: 2.5, step: 0.1, unit: '' }),
	/** Before an act that a risk notice names, the publisher's words stand once. */
	actGuard: onOff('aids', true),
	/** The quick way out also where no risk notice stands. */
	quickLeave: onOff('aids', false),
	/** A voice's identifier; empty for the first that speaks the language. */
	speechVoice: { kind: 'text', group: 'aids', default: '', maxLength: 300 },
} satisfies Record<string, Option>;

export type OptionName = keyof typeof OPTIONS;

type ValueOf<O> =
	O extends ChoiceOption<infer Value>
		? Value
		: O extends NumberOption
			? number
			: O extends SwitchOption
				? boolean
				: string;
export type Options = { [Name in OptionName]: ValueOf<(typeof OPTIONS)[Name]> };

/** The five steps of the popup, in px of body text. */
export const TEXT_SIZES = { xs: 15, sm: 17, md: 19, lg: 23, xl: 28 } as const;

export const OPTION_NAMES = Object.keys(OPTIONS) as OptionName[];

/** What holds before the reader of the news has chosen anything. */
export const DEFAULTS = Object.fromEntries(
	OPTION_NAMES.map((name) => [name, OPTIONS[name].default]),
) as unknown as Options;

/**
 * Tells whether a value is allowed for an option.
 *
 * @param name the option
 * @param value any value, from storage or from an import
 * @returns true where the option may have it
 */
export function isAllowed(name: OptionName, value: unknown): boolean {
	const option: Option = OPTIONS[name];
	switch (option.kind) {
		case 'choice':
			return option.values.includes(value as string);
		case 'number':
			return typeof value === 'number' && value >= option.min && value <= option.max;
		case 'switch':
			return typeof value === 'boolean';
		case 'colour':
			return typeof value === 'string' && /^#[0-9a-f]{6}$/i.test(value);
		case 'text':
			return typeof value === 'string' && value.length <= option.maxLength;
	}
}

/**
 * Keeps of whatever was stored what is an option with an allowed value.
 *
 * @param stored what storage or a newer version holds
 * @returns the options that were set; unknown names and values that are not allowed are left out
 */
export function checkDifferences(stored: unknown): Partial<Options> {
	const known = typeof stored === 'object' && stored !== null ? (stored as Record<string, unknown>) : {};
	const names = OPTION_NAMES.filter((name) => Object.hasOwn(known, name) && isAllowed(name, known[name]));
	return Object.fromEntries(names.map((name) => [name, known[name]]));
}

/** Most that is kept for a newer version, in UTF-16 code units; a browser syncs no more than 8 KB under one key (`QUOTA_BYTES_PER_ITEM`). */
const MOST_KEPT = 3000;

/**
 * Finds what a newer version has stored and this one does not know: its options are the user's, on this device or another.
 *
 * @param stored what storage holds
 * @param now the options that are about to be stored
 * @returns what is to be stored along with them: unknown names, and unknown values of options that nobody has changed since
 */
export function notUnderstood(stored: unknown, now: Partial<Options>): Record<string, unknown> {
	if (typeof stored !== 'object' || stored === null || Array.isArray(stored)) return {};
	const kept = Object.entries(stored).filter(([name, value]) => {
		if (!Object.hasOwn(OPTIONS, name)) return true;
		return !isAllowed(name as OptionName, value) && !Object.hasOwn(now, name);
	});
	const all = Object.fromEntries(kept);
	return JSON.stringify(all).length <= MOST_KEPT ? all : {};
}

/**
 * Makes whole, valid options out of whatever was stored: unknown names are dropped, values that are not allowed fall
 * back to their defaults.
 *
 * @param stored what storage holds
 * @returns valid options
 */
export function checkOptions(stored: unknown): Options {
	return { ...DEFAULTS, ...checkDifferences(stored) };
}

/**
 * @param options whole options
 * @param from what they are compared with
 * @returns the options that differ
 */
export function differences(options: Options, from: Options): Partial<Options> {
	const names = OPTION_NAMES.filter((name) => options[name] !== from[name]);
	return Object.fromEntries(names.map((name) => [name, options[name]]));
}
