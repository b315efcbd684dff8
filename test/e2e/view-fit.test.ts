/** Every string of the interface fits its place at 200 % text (WCAG 2.2, 1.4.4): each in the language where it is longest. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { lastOf, pressInView, until, withBrowser } from './harness/index';
import { paragraphs } from './pages';

const LOCALES = resolve(import.meta.dirname, '../../src/_locales');

type Messages = Record<string, { message: string }>;

/** A language that no one speaks: of every string the longest there is. */
function longestOfAll(): Messages {
	const [first = {}, ...others] = readdirSync(LOCALES).map(
		(locale): Messages => JSON.parse(readFileSync(join(LOCALES, locale, 'messages.json'), 'utf8')),
	);
	const longest = { ...first };
	for (const messages of others) {
		for (const [key, message] of Object.entries(messages)) {
			if (message.message.length > (longest[key]?.message.length ?? 0)) longest[key] = message;
		}
	}
	return { ...longest, interfaceLanguage: { message: 'de' } };
}

const WARNING =
	'North Star has been declared an "undesirable organization" by the Russian government. If you are in Russia, please note that you could face fines or imprisonment for sharing, liking, commenting on, or saving our content.';
const routes = {
	'news.example/2026/05/06/warned.html': {
		body: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>River Bank To Be Repaired</title>
<meta property="og:type" content="article"></head><body><main><article><h1>River Bank To Be Repaired</h1>
${paragraphs(6)}<h2>The wall</h2>${paragraphs(9)}<h2>The money</h2>${paragraphs(12)}</article></main>
<footer><p>${WARNING}</p></footer></body></html>`,
	},
};

/** Runs in the view or a page: what is cut off, or stands outside what it belongs to. */
function misfits(root: ParentNode, within: string): string[] {
	const found: string[] = [];
	for (const place of root.querySelectorAll<HTMLElement>(within)) {
		if (!place.checkVisibility()) continue;
		const frame = place.getBoundingClientRect();
		if (place.scrollWidth > place.clientWidth + 1) {
			found.push(`${place.className || place.localName} scrolls sideways`);
		}
		if (frame.left < -1 || frame.right > innerWidth + 1) {
			found.push(`${place.className || place.localName} stands outside the window`);
		}
		for (const part of place.querySelectorAll<HTMLElement>(
			'button, label, legend, summary, span, p, h2, dt, dd',
		)) {
			if (!part.checkVisibility() || (part.textContent ?? '').trim() === '') continue;
			const box = part.getBoundingClientRect();
			const isCut = part.scrollWidth > part.clientWidth + 1 && getComputedStyle(part).overflow !== 'visible';
			const name = `"${(part.textContent ?? '').trim().slice(0, 40)}"`;
			if (isCut) found.push(`${name} is cut off`);
			if (box.left < frame.left - 1 || box.right > frame.right + 1) found.push(`${name} sticks out`);
		}
		const buttons = [...place.querySelectorAll('button')].filter((button) => button.checkVisibility());
		for (const [at, button] of buttons.entries()) {
			const box = button.getBoundingClientRect();
			const next = buttons[at + 1]?.getBoundingClientRect();
			const overlaps = next && box.right > next.left + 1 && next.right > box.left + 1;
			if (overlaps && box.bottom > next.top + 1 && next.bottom > box.top + 1) {
				found.push(`${button.textContent} lies over its neighbour`);
			}
		}
	}
	return found;
}

withBrowser('the longest words', { routes, messages: longestOfAll() }, (stage) => {
	let tab: Page;
	const fits = (within: string) => lastOf(() => stage.driver.inView(tab, misfits, within));
	const shown = (selector: string) =>
		until(`${selector} shown`, () =>
			stage.driver.inView(
				tab,
				(root: ShadowRoot, wanted: string) => root.querySelector(wanted)?.checkVisibility(),
				selector,
			),
		);
	const press = (selector: string) => pressInView(stage.driver, tab, selector);

	async function read(): Promise<void> {
		tab = await stage.open('http://news.example/2026/05/06/warned.html');
		await tab.setViewport({ width: 720, height: 900 });
		await stage.driver.clickAction(tab);
		await until('the headline', () =>
			stage.driver.inView(tab, (root: ShadowRoot) => root.querySelector('dialog[open] h1') !== null),
		);
	}

	it('fit bar, cards, panel, menu, list of keys, voices and question at 200 % text', async () => {
		await read();
		await stage.driver.zoomText(tab, 2);
		expect(await fits('dialog, .bar, .notice, .end'), 'view').toEqual([]);
		await press('[data-action=options]');
		await shown('.sheet-options');
		await stage.driver.inView(tab, (root: ShadowRoot) => {
			for (const more of root.querySelectorAll('details')) more.open = true;
		});
		expect(await fits('.sheet-options'), 'panel').toEqual([]);
		await tab.keyboard.press('Escape');
		for (const [action, within] of [
			['contents', '.sheet-contents'],
			['help', '.sheet-help'],
			['share-menu', '.menu'],
		] as const) {
			await press(`[data-action=${action}]`);
			await shown(within);
			expect(await fits(within), action).toEqual([]);
			await tab.keyboard.press('Escape');
		}
		await press('[data-action=listen]');
		await shown('.listen');
		expect(await fits('.listen'), 'voices').toEqual([]);
		await press('[data-action=share-menu]');
		await press('.menu [data-action=copy]');
		await shown('.ask');
		expect(await fits('.ask'), 'question').toEqual([]);
	});

	it.each(['popup', 'options'])('fit the page %s with text twice as large', async (name) => {
		await read();
		const own = await stage.openExtensionPage(`${name}/${name}.html`);
		await own.setViewport({ width: 720, height: 900 });
		await until('the controls', () =>
			own.evaluate(() => {
				for (const more of document.querySelectorAll('details')) more.open = true;
				return document.querySelector('[name=theme]') !== null;
			}),
		);
		await stage.driver.zoomText(own, 2);
		const found = () => own.evaluate(`(${misfits})(document, 'main, section, form')`) as Promise<string[]>;
		expect(await lastOf(found)).toEqual([]);
	});
});
