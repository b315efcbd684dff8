import { beforeEach, describe, expect, it, vi } from 'vitest';
import en from '../../src/_locales/en/messages.json';
import { capitalise } from '../../src/controls/fields';
import {
	checkOptions,
	DEFAULTS,
	OPTION_NAMES,
	OPTIONS,
	type Option,
	type OptionName,
	type Options,
} from '../../src/shared/options';
import { drawActs } from '../../src/view/act-controls';
import { drawNotes } from '../../src/view/act-note';
import { withPrivateNames } from '../../src/view/custom-properties';
import { viewExtras } from '../../src/view/extras';
import type { Later } from '../../src/view/later';
import { drawListenButton } from '../../src/view/listen-button';
import { drawRuler } from '../../src/view/ruler';
import { applyOptions } from '../../src/view/theme';
import type { Words } from '../../src/view/words';
import { sourceFiles } from './house-rules/sources';

/** Where an option is seen at work: here, or in a real browser, by the title of the test. */
type Proof<Name extends OptionName> =
	| { value: Options[Name]; sees(options: Options): unknown; before: unknown; after: unknown }
	| { inBrowsers: string };

const words: Words = { t: (key) => en[key].message, language: 'en', dir: 'ltr' };
const calm = new AbortController().signal;

const dialogWith = (options: Options): HTMLElement => {
	const dialog = document.createElement('div');
	applyOptions(dialog, options, 'ja');
	return dialog;
};
const style = (name: string) => (options: Options) =>
	dialogWith(options).style.getPropertyValue(withPrivateNames(name));
const data = (name: string) => (options: Options) => dialogWith(options).dataset[name];
/** All is there already. */
const there: Later = { use: (work) => work(viewExtras), once: (work) => work(viewExtras) };
const listening = (name: string) => (options: Options) => {
	const props = {
		dialog: document.body,
		article: document.createElement('article'),
		whole: () => undefined,
		words,
		lang: 'en',
		localVoicesOnly: () => false,
		options: () => options,
		onChange: () => undefined,
	};
	const { bar, toggle } = drawListenButton(props, there);
	document.body.replaceChildren(bar);
	toggle();
	return bar.querySelector<HTMLSelectElement>(`[name=${name}]`)?.value;
};

const PROOF: { [Name in OptionName]: Proof<Name> } = {
	textSize: { value: 30, sees: style('--text-size'), before: '19px', after: '30px' },
	theme: { value: 'sepia', sees: data('theme'), before: 'auto', after: 'sepia' },
	ownPaper: { value: '#123456', sees: own('--paper'), before: '#fdf6e3', after: '#123456' },
	ownInk: { value: '#123456', sees: own('--ink'), before: '#2b2b2b', after: '#123456' },
	ownLink: { value: '#123456', sees: own('--link'), before: '#0b5394', after: '#123456' },
	font: { value: 'lexend', sees: data('font'), before: 'serif', after: 'sans' },
	width: { value: 40, sees: style('--width'), before: '64ch', after: '40ch' },
	fullWidth: { value: true, sees: style('--width'), before: '64ch', after: '100%' },
	lineHeight: { value: 2, sees: style('--line-height'), before: '1.6', after: '2' },
	paragraphSpacing: { value: 2, sees: style('--paragraph'), before: '1.1em', after: '2em' },
	letterSpacing: { value: 0.1, sees: style('--letter'), before: '0em', after: '0.1em' },
	wordSpacing: { value: 0.2, sees: style('--word'), before: '0em', after: '0.2em' },
	weight: { value: 600, sees: style('--weight'), before: '400', after: '600' },
	align: { value: 'justify', sees: style('--align'), before: 'start', after: 'justify' },
	hyphens: { value: true, sees: data('hyphens'), before: 'manual', after: 'auto' },
	vertical: { value: true, sees: data('writing'), before: 'horizontal', after: 'vertical' },
	ruler: {
		value: 'three',
		sees: (options) => {
			const { element, update } = drawRuler(document.body, calm);
			update(options);
			return element.hidden ? 'none' : element.style.getPropertyValue(withPrivateNames('--lines'));
		},
		before: 'none',
		after: '3',
	},
	progress: { value: false, sees: data('progress'), before: 'on', after: 'off' },
	keys: { inBrowsers: 'obeys no single key once they are turned off' },
	speechRate: { value: 1.5, sees: listening('speechRate'), before: '1', after: '1.5' },
	speechVoice: { value: 'second', sees: listening('speechVoice'), before: 'first', after: 'second' },
	actGuard: { inBrowsers: 'asks nothing before copying once the reminder is turned off' },
	quickLeave: {
		value: true,
		sees: (options) => {
			const { buttons } = drawActs({
				dialog: document.createElement('dialog'),
				article: document.createElement('article'),
				body: document.createElement('div'),
				whole: () => undefined,
				limits: { cardAlwaysOn: false, exportsOff: false, cloudVoicesOff: false },
				content: { facts: { title: '', lang: 'en' }, url: 'https://news.example/' } as never,
				notices: [],
				words,
				options: () => options,
				loadExporter: () => new Promise(() => undefined),
				forgetPage: () => undefined,
				notes: drawNotes(words),
				later: there,
				signal: calm,
			});
			return buttons.some((button) => button.dataset.action === 'quick-leave' && !button.hidden);
		},
		before: false,
		after: true,
	},
};

function own(name: string): (options: Options) => string {
	return (options) => style(name)({ ...options, theme: 'own' });
}

beforeEach(() => {
	const voices = ['first', 'second'].map((name) => ({
		name,
		voiceURI: name,
		lang: 'en',
		localService: true,
	}));
	vi.stubGlobal('matchMedia', () => ({ matches: false }));
	vi.stubGlobal('speechSynthesis', { getVoices: () => voices, cancel: () => undefined });
});

describe.each(OPTION_NAMES)('the option %s', (name) => {
	const option: Option = OPTIONS[name];
	const proof = PROOF[name];

	it('does what it says', () => {
		if ('inBrowsers' in proof) {
			const tests = sourceFiles(['test/e2e'], /\.test\.ts$/);
			expect(tests.some(({ text }) => text.includes(`it('${proof.inBrowsers}'`))).toBe(true);
			return;
		}
		expect(proof.sees(DEFAULTS)).toBe(proof.before);
		expect(proof.sees({ ...DEFAULTS, [name]: proof.value })).toBe(proof.after);
	});

	it('refuses what it cannot be', () => {
		const wrong = { number: -1, choice: 'no such choice', switch: 'true', colour: 'red', text: 7 }[
			option.kind
		];
		expect(checkOptions({ [name]: wrong })[name]).toBe(option.default);
	});

	it('has words for itself and for each choice', () => {
		// A voice is chosen where it can be heard; five steps of text size have names of their own.
		const label = name === 'speechVoice' ? 'speechVoice' : `option${capitalise(name)}`;
		const choices = option.kind === 'choice' ? option.values.map((value) => name + capitalise(value)) : [];
		expect([label, ...choices].filter((key) => !(key in en))).toEqual([]);
	});
});
