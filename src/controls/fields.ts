/** One control for each kind of option. No control knows where its words or its value come from. */

import { make } from '../shared/dom';
import { OPTIONS, type OptionName, type Options } from '../shared/options';
import type { StringKey } from '../shared/strings';
import type { Words } from '../view/words';

/** A drawn control, and how it takes a value that was set elsewhere. */
export interface Field {
	element: HTMLElement;
	update(options: Options): void;
}

/** What every control needs. */
export interface FieldContext {
	words: Words;
	/** Options that an organisation has set: shown, but not to be changed. */
	fixed: Partial<Options>;
	onChange(differing: Partial<Options>): void;
}

/** Names of options of one kind. */
export type NamesOf<Kind extends string> = {
	[Name in OptionName]: (typeof OPTIONS)[Name] extends { kind: Kind } ? Name : never;
}[OptionName];

/**
 * @param name an option, or an option and one of its values
 * @returns the same with a first capital, as the keys of strings have it
 */
export function capitalise(name: string): string {
	return name.charAt(0).toUpperCase() + name.slice(1);
}

/**
 * @param name an option
 * @returns the key of its name
 */
function labelKey(name: OptionName): StringKey {
	return `option${capitalise(name)}` as StringKey;
}

/**
 * Draws choices of which one holds.
 *
 * @param name the name of the form field
 * @param title what is chosen
 * @param values the choices
 * @param words label of each, a longer name where the label is an abbreviation, and what to do with its element
 * @param onChoose gets the chosen value
 * @returns the group, and how to choose from outside
 */
export function drawRadios<Value extends string>(
	name: string,
	title: string,
	values: readonly Value[],
	words: {
		label(value: Value): string;
		longName?(value: Value): string;
		dress?(value: Value, face: HTMLElement): void;
	},
	onChoose: (value: Value) => void,
): { element: HTMLElement; choose(value: Value): void } {
	const inputs = new Map<Value, HTMLInputElement>();
	const labels = values.map((value) => {
		const input = make('input', { attributes: { type: 'radio', name, value } });
		if (words.longName) input.setAttribute('aria-label', words.longName(value));
		input.addEventListener('change', () => onChoose(value));
		inputs.set(value, input);
		const face = make('span', { text: words.label(value) });
		words.dress?.(value, face);
		return make('label', {}, [input, face]);
	});
	const element = make('fieldset', { class: `field choices choices-${name}` }, [
		make('legend', { text: title }),
		make('div', { class: 'choice' }, labels),
	]);
	return {
		element,
		choose: (value) => {
			for (const [other, input] of inputs) input.checked = other === value;
		},
	};
}

/**
 * @param name an option that is a choice
 * @param context words, and whom to tell
 * @param dress changes the look of one choice, where it can show what it means
 * @returns its control
 */
export function drawChoice<Name extends NamesOf<'choice'>>(
	name: Name,
	{ words, onChange }: FieldContext,
	dress?: (value: Options[Name], face: HTMLElement) => void,
): Field {
	const values = OPTIONS[name].values as readonly Options[Name][];
	const { element, choose } = drawRadios(
		name,
		words.t(labelKey(name)),
		values,
		{ label: (value) => words.t(`${name}${capitalise(value)}` as StringKey), ...(dress ? { dress } : {}) },
		(value) => onChange({ [name]: value }),
	);
	return { element, update: (options) => choose(options[name]) };
}

/**
 * @param name an option that is a number
 * @param context words, and whom to tell
 * @param fieldName the name of the form field, where it is not the option's
 * @returns its control, a slider with its value
 */
export function drawRange(
	name: NamesOf<'number'>,
	{ words, onChange }: FieldContext,
	fieldName: string = name,
): Field {
	const { min, max, step } = OPTIONS[name];
	const output = make('output');
	const input = make('input', {
		attributes: {
			type: 'range',
			name: fieldName,
			min: String(min),
			max: String(max),
			step: String(step),
		},
	});
	const show = (value: number) => {
		const text = writeValue(name, value, words);
		output.textContent = text;
		input.setAttribute('aria-valuetext', text);
	};
	input.addEventListener('input', () => {
		show(input.valueAsNumber);
		onChange({ [name]: input.valueAsNumber });
	});
	return {
		element: make('label', { class: 'field range' }, [
			make('span', { text: words.t(fieldName === name ? labelKey(name) : 'optionExactSize') }),
			output,
			input,
		]),
		update: (options) => {
			input.value = String(options[name]);
			show(options[name]);
		},
	};
}

function writeValue(name: NamesOf<'number'>, value: number, { t, language }: Words): string {
	const { unit } = OPTIONS[name];
	if (unit === 'em') return new Intl.NumberFormat(language, { style: 'percent' }).format(value);
	const written = new Intl.NumberFormat(language).format(value);
	if (unit === 'ch') return t('widthValue', written);
	return unit === 'px' ? t('pixelValue', written) : written;
}

/**
 * @param name an option that is on or off
 * @param context words, and whom to tell
 * @returns its control
 */
export function drawSwitch(name: NamesOf<'switch'>, { words, fixed, onChange }: FieldContext): Field {
	const { element, set } = drawCheckbox(name, words.t(labelKey(name)), (on) => onChange({ [name]: on }));
	if (name in fixed) {
		for (const input of element.querySelectorAll('input')) input.disabled = true;
		element.append(make('span', { class: 'hint', text: words.t('byOrganisation') }));
	}
	return { element, update: (options) => set({ ...options, ...fixed }[name]) };
}

/**
 * @param name the name of the form field
 * @param text its label
 * @param onSet gets whether it is on
 * @returns the box with its label, and how to set it from outside
 */
export function drawCheckbox(
	name: string,
	text: string,
	onSet: (on: boolean) => void,
): { element: HTMLElement; set(on: boolean): void } {
	const input = make('input', { attributes: { type: 'checkbox', name } });
	input.addEventListener('change', () => onSet(input.checked));
	return {
		element: make('label', { class: 'field switch' }, [input, make('span', { text })]),
		set: (on) => {
			input.checked = on;
		},
	};
}

/**
 * @param name an option that is a colour
 * @param context words, and whom to tell
 * @returns its control
 */
export function drawColour(name: NamesOf<'colour'>, { words, onChange }: FieldContext): Field {
	const input = make('input', { attributes: { type: 'color', name } });
	input.addEventListener('input', () => onChange({ [name]: input.value }));
	return {
		element: make('label', { class: 'field colour' }, [
			make('span', { text: words.t(labelKey(name)) }),
			input,
		]),
		update: (options) => {
			input.value = options[name];
		},
	};
}
