import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { pressInView, until, withBrowser } from './harness/index';
import { paragraphs } from './pages';
import { readView } from './view';

const TITLE = 'River bank to be repaired';
const page = (footer: string) => ({
	body: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${TITLE}</title>
<meta property="og:type" content="article"></head><body><main><article><h1>${TITLE}</h1>${paragraphs(10)}</article></main>
<footer>${footer}</footer></body></html>`,
});

withBrowser(
	'what an organisation sets',
	{
		routes: { 'news.example/a/calm': page('<p>Not for circulation outside the ministry of rivers.</p>') },
		policy: {
			cardAlwaysOn: true,
			exportsOff: true,
			cloudVoicesOff: true,
			language: 'de-AT',
			wordings: ['not for circulation outside'],
			openOn: ['News.example'],
			neverOn: ['quiet.example'],
		},
	},
	(stage) => {
		const textOf = (tab: Page, selector: string) =>
			stage.driver.inView(
				tab,
				(root: ShadowRoot, wanted: string) =>
					[...root.querySelectorAll(wanted)].map((one) => one.textContent),
				selector,
			);

		it('speaks its language, and lets no text out', async () => {
			const tab = await stage.open('http://news.example/a/calm');
			await stage.driver.clickAction(tab);
			await readView(stage.driver, tab);
			expect(await textOf(tab, '.close span')).toEqual(['Lesemodus schließen']);
			await pressInView(stage.driver, tab, '[data-action="share-menu"]');
			const entries = await stage.driver.inView(tab, (root: ShadowRoot) =>
				[...root.querySelectorAll<HTMLElement>('.menu [role=menuitem]')].map((item) => item.dataset.action),
			);
			expect(entries.filter((entry) => entry !== 'share')).toEqual(['copy-link', 'mail']);
		});

		it('shows in the panel what it has set, not to be changed', async () => {
			const tab = await stage.open('http://news.example/a/calm');
			await stage.driver.clickAction(tab);
			await readView(stage.driver, tab);
			await pressInView(stage.driver, tab, '[data-action="options"]');
			const guard = await until('the panel', () =>
				stage.driver.inView(tab, (root: ShadowRoot) => {
					const input = root.querySelector<HTMLInputElement>('[name="actGuard"]');
					return input && [input.checked, input.disabled, input.closest('label')?.textContent];
				}),
			);
			expect(guard).toEqual([true, true, expect.stringContaining('Von Ihrer Organisation')]);
		});

		it('finds its own wordings of notices', async () => {
			const tab = await stage.open('http://news.example/a/calm');
			await stage.driver.clickAction(tab);
			await readView(stage.driver, tab);
			expect(await textOf(tab, '.notice-text')).toEqual([
				'Not for circulation outside the ministry of rivers.',
			]);
		});

		it('says so in the options page, where its sites cannot be changed', async () => {
			const tab = await stage.openExtensionPage('options/options.html');
			const told = await until('the list', () =>
				tab.evaluate(() => document.querySelector('#organisation')?.textContent ?? null),
			);
			expect(await tab.evaluate(() => document.documentElement.lang)).toBe('de');
			await tab.waitForSelector('#look');
			for (const words of ['news.example', 'quiet.example', 'de-AT']) expect(told).toContain(words);
			const fixed = await tab.evaluate(() =>
				[...document.querySelectorAll<HTMLSelectElement>('#sites select')].map(({ value, disabled }) => [
					value,
					disabled,
				]),
			);
			expect(fixed).toEqual([
				['open', true],
				['never', true],
			]);
		});
	},
);
