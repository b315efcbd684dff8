import { contrast, luminance, mix } from '../shared/colour';
import type { Options } from '../shared/options';

/** Least contrast of text, WCAG 2.2, 1.4.3. */
export const LEAST_CONTRAST = 4.5;

/** The colours of a theme, each as `#rrggbb`. Every text colour reaches 4.5 to 1 on every paper it stands on (WCAG 2.2, 1.4.3). */
export interface Palette {
	paper: string;
	ink: string;
	muted: string;
	line: string;
	/** Edges of controls: 3 to 1 on paper and raised (WCAG 2.2, 1.4.11). */
	edge: string;
	link: string;
	raised: string;
	risk: string;
	riskPaper: string;
	label: string;
	labelPaper: string;
	/** Behind the word being read aloud. */
	spoken: string;
}

const LIGHT: Palette = {
	paper: '#fcfbf8',
	ink: '#1d1d21',
	muted: '#585a61',
	line: '#dedbd3',
	edge: '#85827a',
	link: '#0b5394',
	raised: '#f2efe8',
	risk: '#a4161a',
	riskPaper: '#fff3ee',
	label: '#6b4e00',
	labelPaper: '#fff8e1',
	spoken: '#ffe08a',
};

const DARK: Palette = {
	paper: '#1a1b1e',
	ink: '#e4e2dd',
	muted: '#a9a8a6',
	line: '#3a3b40',
	edge: '#7f8087',
	link: '#8dbcff',
	raised: '#25262a',
	risk: '#ffa39a',
	riskPaper: '#361b1b',
	label: '#f3cf74',
	labelPaper: '#2f2818',
	spoken: '#5a4a14',
};

const CONTRAST_LIGHT: Palette = {
	paper: '#ffffff',
	ink: '#000000',
	muted: '#000000',
	line: '#000000',
	edge: '#000000',
	link: '#0000c8',
	raised: '#ffffff',
	risk: '#900000',
	riskPaper: '#ffffff',
	label: '#4a3400',
	labelPaper: '#ffffff',
	spoken: '#ffe600',
};

const CONTRAST_DARK: Palette = {
	paper: '#000000',
	ink: '#ffffff',
	muted: '#ffffff',
	line: '#ffffff',
	edge: '#ffffff',
	link: '#ffe600',
	raised: '#000000',
	risk: '#ffb3ab',
	riskPaper: '#000000',
	label: '#ffdc73',
	labelPaper: '#000000',
	spoken: '#004b9b',
};

/** Themes with one palette; `auto` and `contrast` have two, `own` is made of the user's colours. */
const FIXED: Record<'sepia' | 'sage' | 'dusk' | 'black', Palette> = {
	sepia: {
		paper: '#f7eedc',
		ink: '#38291a',
		muted: '#66543f',
		line: '#dccbab',
		edge: '#8c7a5c',
		link: '#7a3b00',
		raised: '#efe3cb',
		risk: '#96120f',
		riskPaper: '#fde9dc',
		label: '#5f4300',
		labelPaper: '#faecc2',
		spoken: '#f3cf82',
	},
	sage: {
		paper: '#e9efe4',
		ink: '#24302a',
		muted: '#4c5a50',
		line: '#c7d3c2',
		edge: '#728170',
		link: '#0f5a55',
		raised: '#dde6d7',
		risk: '#96120f',
		riskPaper: '#f9e9e2',
		label: '#5a4300',
		labelPaper: '#f3eecb',
		spoken: '#e9d987',
	},
	dusk: {
		paper: '#2c313a',
		ink: '#dcdfe4',
		muted: '#b3b9c3',
		line: '#474e5b',
		edge: '#8e97a6',
		link: '#9cc8f2',
		raised: '#363c47',
		risk: '#ffb0a6',
		riskPaper: '#45292c',
		label: '#f3d48a',
		labelPaper: '#3e3826',
		spoken: '#5e5220',
	},
	black: {
		paper: '#000000',
		ink: '#c9c7c2',
		muted: '#9a9996',
		line: '#2b2b2e',
		edge: '#77777c',
		link: '#82b1f5',
		raised: '#151517',
		risk: '#ff9d93',
		riskPaper: '#260f0f',
		label: '#eac66b',
		labelPaper: '#1f1a0d',
		spoken: '#4a3d10',
	},
};

/**
 * The colours that hold for the options.
 *
 * @param options theme, and for `own` its three colours
 * @param dark true where the system asks for dark colours
 * @returns the palette
 */
export function paletteOf(
	options: Pick<Options, 'theme' | 'ownPaper' | 'ownInk' | 'ownLink'>,
	dark: boolean,
): Palette {
	switch (options.theme) {
		case 'auto':
			return dark ? DARK : LIGHT;
		case 'light':
			return LIGHT;
		case 'dark':
			return DARK;
		case 'contrast':
			return dark ? CONTRAST_DARK : CONTRAST_LIGHT;
		case 'own':
			return ownPalette(options.ownPaper, options.ownInk, options.ownLink);
		default:
			return FIXED[options.theme];
	}
}

/**
 * @param palette a palette
 * @returns the colour scheme that the browser's own controls and scroll bars take
 */
export function schemeOf({ paper, ink }: Palette): 'light' | 'dark' {
	return luminance(paper) < luminance(ink) ? 'dark' : 'light';
}

/** Everything the user did not choose is mixed of what they chose, no fainter than can be read. */
function ownPalette(paper: string, ink: string, link: string): Palette {
	const base = luminance(paper) < 0.18 ? CONTRAST_DARK : CONTRAST_LIGHT;
	const faint = mix(ink, paper, 0.2);
	const muted = contrast(faint, paper) >= LEAST_CONTRAST + 0.5 ? faint : ink;
	// Another paper is no good where one of the colours can no longer be read on it.
	const usable = (other: string) =>
		[ink, muted, link].every((text) => contrast(text, other) >= LEAST_CONTRAST) ? other : paper;
	const raised = usable(mix(paper, ink, 0.05));
	const tint = (colour: string) => usable(mix(paper, colour, 0.08));
	const readable = (colour: string, on: string) =>
		[on, paper].every((under) => contrast(colour, under) >= LEAST_CONTRAST) ? colour : ink;
	return {
		paper,
		ink,
		muted,
		line: mix(paper, ink, 0.2),
		edge: mix(paper, ink, 0.6),
		link,
		raised,
		risk: readable(base.risk, tint(base.risk)),
		riskPaper: tint(base.risk),
		label: readable(base.label, tint(base.label)),
		labelPaper: tint(base.label),
		spoken: contrast(base.spoken, ink) >= 3 ? base.spoken : mix(paper, ink, 0.25),
	};
}
