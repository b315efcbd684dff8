import { beforeEach, describe, expect, it } from 'vitest';
import en from '../../../src/_locales/en/messages.json';
import { type Controls, drawControls } from '../../../src/controls/controls';
import { DEFAULTS, OPTION_NAMES, type Options } from '../../../src/shared/options';

let changed: Partial<Options>[];
let controls: Controls;

function field<Type extends HTMLElement>(selector: string): Type {
	const found = controls.element.querySelector<Type>(selector);
	if (!found) throw new Error(`There is no ${selector}.`);
	return found;
}

beforeEach(() => {
	changed = [];
	controls = drawControls({
		words: {
			t: (key, ...values) => en[key].message.replace(/\$[A-Z]+\$/g, values[0] ?? ''),
			language: 'en',
			dir: 'ltr',
		},
		fixed: {},
		onChange: (differing) => changed.push(differing),
		site: { host: 'news.example', onSet: () => undefined },
		onReset: () => undefined,
	});
	document.body.replaceChildren(controls.element);
	controls.update(DEFAULTS, false);
});

describe('the controls', () => {
	it('hold one for every option but the voice, which is chosen where it can be heard', () => {
		const names = new Set([...controls.element.querySelectorAll('input')].map(({ name }) => name));
		expect(OPTION_NAMES.filter((name) => !names.has(name))).toEqual(['speechVoice']);
	});

	it('all have a name', () => {
		for (const input of controls.element.querySelectorAll('input')) {
			expect(
				input.getAttribute('aria-label') ?? input.closest('label')?.textContent?.trim(),
				input.name,
			).toBeTruthy();
		}
	});

	it('show what was set elsewhere', () => {
		controls.update({ ...DEFAULTS, theme: 'sage', width: 40, hyphens: true, textSize: 24 }, true);
		expect(field<HTMLInputElement>('[name=theme]:checked').value).toBe('sage');
		expect(field<HTMLInputElement>('[name=textSize]:checked').value).toBe('lg');
		expect(field<HTMLInputElement>('[name=width]').value).toBe('40');
		expect(field<HTMLInputElement>('[name=hyphens]').checked).toBe(true);
		expect(field<HTMLInputElement>('[name=siteOnly]').checked).toBe(true);
		expect(controls.element.textContent).toContain('40 characters');
	});

	it('tell of every change at once', () => {
		field<HTMLInputElement>('[name=textSize][value=xl]').click();
		const width = field<HTMLInputElement>('[name=width]');
		width.value = '30';
		width.dispatchEvent(new Event('input'));
		field<HTMLInputElement>('[name=fullWidth]').click();
		expect(changed).toEqual([{ textSize: 28 }, { width: 30 }, { fullWidth: true }]);
	});

	it('warn of colours that cannot be read, links as well as text, and only of those', () => {
		const warning = () => field('.own .problem').textContent;
		const own = {
			...DEFAULTS,
			theme: 'own',
			ownPaper: '#ffffff',
			ownInk: '#000000',
			ownLink: '#0000aa',
		} as const;
		controls.update(own, false);
		expect(warning()).toBe('');
		controls.update({ ...own, ownInk: '#777777' }, false);
		expect(warning()).toContain('4.4 to 1');
		controls.update({ ...own, ownLink: '#ffff00' }, false);
		expect(warning()).toContain('1 to 1');
	});
});
