import { contrast } from '../shared/colour';
import { make } from '../shared/dom';
import {
	OPTION_NAMES,
	OPTIONS,
	type Option,
	type OptionGroup,
	type OptionName,
	type Options,
	TEXT_SIZES,
} from '../shared/options';
import type { StringKey } from '../shared/strings';
import { LEAST_CONTRAST, paletteOf } from '../view/palettes';
import {
	capitalise,
	drawCheckbox,
	drawChoice,
	drawColour,
	drawRadios,
	drawRange,
	drawSwitch,
	type Field,
	type FieldContext,
	type NamesOf,
} from './fields';

/** Groups that stand folded under the basic options. */
const FOLDED: readonly Exclude<OptionGroup, 'basic' | 'colours'>[] = ['type', 'layout', 'aids'];

/** The site whose options may differ. */
export interface SiteChoice {
	host: string;
	onSet(on: boolean): void;
}

/** What the controls need; no browser API is asked. */
export interface ControlsProps extends FieldContext {
	/** Null where no site is concerned. */
	site: SiteChoice | null;
	onReset(): void;
}

/** The drawn controls. */
export interface Controls {
	element: HTMLElement;
	/** Shows options that were set, here or elsewhere; `siteOnly` when the site has some of its own. */
	update(options: Options, siteOnly: boolean): void;
}

/**
 * Draws every option of the table as a control.
 *
 * @param props words, and whom to tell
 * @returns a form; it shows nothing right before its first update
 */
export function drawControls(props: ControlsProps): Controls {
	const { words, site } = props;
	const fields: Field[] = [];
	const add = (field: Field) => {
		fields.push(field);
		return field.element;
	};
	const group = (name: OptionGroup) => OPTION_NAMES.filter((option) => OPTIONS[option].group === name);
	const draw = (name: OptionName) => {
		const field = drawField(name, props);
		return field && add(field);
	};
	const siteBox = site && drawCheckbox('siteOnly', words.t('siteOnly', site.host), site.onSet);
	const element = make('form', { class: 'options', attributes: { autocomplete: 'off' } }, [
		...group('basic').flatMap((name) =>
			name === 'theme' ? [draw(name), add(drawOwn(props))] : [draw(name)],
		),
		...FOLDED.map((name) =>
			make('details', { class: 'more', attributes: { 'data-group': name } }, [
				make('summary', { text: words.t(`group${capitalise(name)}` as StringKey) }),
				name === 'type' ? add(drawRange('textSize', props, 'textSizePx')) : null,
				...group(name).map(draw),
			]),
		),
		siteBox?.element,
		make('button', {
			class: 'quiet',
			text: words.t('resetOptions'),
			attributes: { type: 'button', 'data-action': 'reset' },
			onPress: props.onReset,
		}),
	]);
	// A form with no address to go to would reload the page when Enter is pressed in it.
	element.addEventListener('submit', (event) => event.preventDefault());
	return {
		element,
		update: (options, siteOnly) => {
			for (const field of fields) field.update(options);
			siteBox?.set(siteOnly);
		},
	};
}

function drawField(name: OptionName, context: FieldContext): Field | null {
	if (name === 'textSize') return drawSizes(context);
	if (name === 'theme') return drawChoice(name, context, paint);
	const { kind }: Option = OPTIONS[name];
	switch (kind) {
		case 'number':
			return drawRange(name as NamesOf<'number'>, context);
		case 'choice':
			return drawChoice(name as NamesOf<'choice'>, context);
		case 'switch':
			return drawSwitch(name as NamesOf<'switch'>, context);
		case 'colour':
			return drawColour(name as NamesOf<'colour'>, context);
		case 'text':
			// Voices are chosen where they can be heard.
			return null;
	}
}

/** A theme's button wears its colours. */
function paint(theme: Options['theme'], face: HTMLElement): void {
	if (theme === 'auto' || theme === 'own') return;
	const { paper, ink } = paletteOf({ theme, ownPaper: '', ownInk: '', ownLink: '' }, false);
	face.style.setProperty('background', paper);
	face.style.setProperty('color', ink);
}

type Size = keyof typeof TEXT_SIZES;

function drawSizes({ words, onChange }: FieldContext): Field {
	const sizes = Object.keys(TEXT_SIZES) as Size[];
	const { element, choose } = drawRadios(
		'textSize',
		words.t('optionTextSize'),
		sizes,
		{
			label: (size) => words.t(`textSize${capitalise(size)}` as StringKey),
			longName: (size) => words.t(`textSizeName${capitalise(size)}` as StringKey),
		},
		(size) => onChange({ textSize: TEXT_SIZES[size] }),
	);
	return { element, update: ({ textSize }) => choose(nearestSize(textSize)) };
}

/** @returns the step that is nearest to a text size in px, which may have been set finer */
function nearestSize(px: number): Size {
	const sizes = Object.entries(TEXT_SIZES) as [Size, number][];
	const byDistance = sizes.sort(([, a], [, b]) => Math.abs(a - px) - Math.abs(b - px));
	return byDistance[0]?.[0] ?? 'md';
}

/** The three colours of one's own, and a plain warning where they cannot be read well. */
function drawOwn(context: FieldContext): Field {
	const { t, language } = context.words;
	const names = ['ownPaper', 'ownInk', 'ownLink'] as const;
	const colours = names.map((name) => drawColour(name, context));
	const warning = make('p', { class: 'problem', attributes: { role: 'status' } });
	const element = make('div', { class: 'own' }, [...colours.map((field) => field.element), warning]);
	return {
		element,
		update: (options) => {
			element.hidden = options.theme !== 'own';
			for (const field of colours) field.update(options);
			const worst = Math.min(
				contrast(options.ownInk, options.ownPaper),
				contrast(options.ownLink, options.ownPaper),
			);
			const ratio = new Intl.NumberFormat(language, { maximumFractionDigits: 1 }).format(
				Math.floor(worst * 10) / 10,
			);
			warning.textContent = worst < LEAST_CONTRAST ? t('contrastWarning', ratio) : '';
		},
	};
}
