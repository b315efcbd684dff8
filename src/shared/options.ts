/**
 * The table of options: default, allowed values and kind of control. Types, checks, the popup and the view's panel are
 * all drawn from it.
 */

interface NumberOption {
	kind: 'number';
	default: number;
	min: number;
	max: number;
	step: number;
	/** Unit for people and for CSS; multiples have none. */
	unit: 'px' | 'ch' | '';
}

interface ChoiceOption<Value extends string = string> {
	kind: 'choice';
	default: Value;
	values: readonly Value[];
}

export type Option = NumberOption | ChoiceOption;

const number = (option: Omit<NumberOption, 'kind'>): NumberOption => ({ kind: 'number', ...option });
const choice = <const Value extends string>(
	values: readonly [Value, ...Value[]],
	fallback: Value,
): ChoiceOption<Value> => ({ kind: 'choice', values, default: fallback });

export const OPTIONS = {
	/** Size of the body text. */
	textSize: number({ default: 19, min: 9, max: 128, step: 1, unit: 'px' }),
	theme: choice(['auto', 'light', 'sepia', 'dark'], 'auto'),
	font: choice(['serif', 'sans'], 'serif'),
	/** Length of a line. */
	width: number({ default: 64, min: 20, max: 100, step: 2, unit: 'ch' }),
} satisfies Record<string, Option>;

export type OptionName = keyof typeof OPTIONS;

type ValueOf<O> = O extends ChoiceOption<infer Value> ? Value : number;
export type Options = { [Name in OptionName]: ValueOf<(typeof OPTIONS)[Name]> };

/** The five steps of the popup, in px of body text. */
export const TEXT_SIZES = { xs: 15, sm: 17, md: 19, lg: 23, xl: 28 } as const;

export const OPTION_NAMES = Object.keys(OPTIONS) as OptionName[];

/** What holds before the reader of the news has chosen anything. */
export const DEFAULTS = Object.fromEntries(
	OPTION_NAMES.map((name) => [name, OPTIONS[name].default]),
) as unknown as Options;

function isAllowed(option: Option, value: unknown): boolean {
	if (option.kind === 'choice') return option.values.includes(value as string);
	return typeof value === 'number' && value >= option.min && value <= option.max;
}

/**
 * Makes whole, valid options out of whatever was stored: unknown names are dropped, values that are not allowed fall
 * back to their defaults.
 *
 * @param stored what storage, an import or a newer version holds
 * @returns valid options
 */
export function checkOptions(stored: unknown): Options {
	const known = typeof stored === 'object' && stored !== null ? (stored as Record<string, unknown>) : {};
	const entries = OPTION_NAMES.map((name) => {
		const value = known[name];
		return [name, isAllowed(OPTIONS[name], value) ? value : OPTIONS[name].default];
	});
	return Object.fromEntries(entries) as Options;
}
