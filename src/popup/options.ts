import { checkOptions, OPTIONS, type Options, TEXT_SIZES } from '../shared/options';
import { writeOptions } from '../shared/storage';
import { type StringKey, t } from '../shared/strings';
import { make } from '../view/dom';

type Size = keyof typeof TEXT_SIZES;

/**
 * Draws the options as controls; each change is stored at once, and the open reader follows.
 *
 * @param options the options as they are
 * @returns the popup's lower part
 */
export function drawOptions(options: Options): HTMLElement {
	let current = options;
	const problem = make('p', { class: 'problem', attributes: { role: 'alert' } });
	const change = async (differing: Partial<Options>) => {
		current = checkOptions({ ...current, ...differing });
		try {
			await writeOptions(current);
			problem.textContent = '';
		} catch {
			problem.textContent = t('saveFailed');
		}
	};
	const sizes = Object.keys(TEXT_SIZES) as Size[];
	return make('form', { class: 'options', attributes: { autocomplete: 'off' } }, [
		drawChoice('textSize', 'optionTextSize', sizes, nearestSize(options.textSize), {
			label: (size) => t(`textSize${capitalise(size)}` as StringKey),
			name: (size) => t(`textSizeName${capitalise(size)}` as StringKey),
			onChange: (size) => change({ textSize: TEXT_SIZES[size] }),
		}),
		drawChoice('theme', 'optionTheme', OPTIONS.theme.values, options.theme, {
			label: (theme) => t(`theme${capitalise(theme)}` as StringKey),
			onChange: (theme) => change({ theme }),
		}),
		drawChoice('font', 'optionFont', OPTIONS.font.values, options.font, {
			label: (font) => t(`font${capitalise(font)}` as StringKey),
			onChange: (font) => change({ font }),
		}),
		drawWidth(options.width, (width) => change({ width })),
		problem,
	]);
}

/** @returns the popup's step that is nearest to a text size in px, which may have been set finer elsewhere */
function nearestSize(px: number): Size {
	const sizes = Object.entries(TEXT_SIZES) as [Size, number][];
	const byDistance = sizes.sort(([, a], [, b]) => Math.abs(a - px) - Math.abs(b - px));
	return byDistance[0]?.[0] ?? 'md';
}

interface ChoiceWords<Value> {
	label(value: Value): string;
	/** A longer name for screen readers, where the label is an abbreviation. */
	name?(value: Value): string;
	onChange(value: Value): void;
}

function drawChoice<Value extends string>(
	name: string,
	title: StringKey,
	values: readonly Value[],
	chosen: Value,
	words: ChoiceWords<Value>,
): HTMLElement {
	const buttons = values.map((value) => {
		const input = make('input', { attributes: { type: 'radio', name, value } });
		if (words.name) input.setAttribute('aria-label', words.name(value));
		input.checked = value === chosen;
		input.addEventListener('change', () => words.onChange(value));
		return make('label', {}, [input, make('span', { text: words.label(value) })]);
	});
	return make('fieldset', {}, [
		make('legend', { text: t(title) }),
		make('div', { class: 'choice' }, buttons),
	]);
}

function drawWidth(width: number, onChange: (width: number) => void): HTMLElement {
	const { min, max, step } = OPTIONS.width;
	const output = make('output', { text: t('widthValue', String(width)) });
	const attributes = { type: 'range', name: 'width', min: String(min), max: String(max), step: String(step) };
	const input = make('input', { attributes });
	input.value = String(width);
	input.addEventListener('input', () => {
		output.textContent = t('widthValue', input.value);
		onChange(Number(input.value));
	});
	return make('label', { class: 'range' }, [make('span', { text: t('optionWidth') }), output, input]);
}

function capitalise(word: string): string {
	return word.charAt(0).toUpperCase() + word.slice(1);
}
