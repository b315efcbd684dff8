import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { until, withBrowser } from './harness/index';

withBrowser('the options page', { routes: {} }, (stage) => {
	it('keeps the choice of a plain icon, and says that the name stays', async () => {
		const first = await stage.openExtensionPage('options/options.html');
		await first.waitForSelector('#plain-icon');
		const isOn = (tab: Page) =>
			tab.evaluate(() => document.querySelector<HTMLInputElement>('#plain-icon')?.checked ?? null);
		expect(await isOn(first)).toBe(false);
		expect(await first.evaluate(() => document.body.textContent)).toContain(
			'the name “Caveat” and its icon stay',
		);
		await first.click('#plain-icon');
		// The box shows what storage has taken, once it has.
		await until('the choice', async () => (await isOn(first)) === true);
		const second = await stage.openExtensionPage('options/options.html');
		await second.waitForSelector('#plain-icon');
		expect(await isOn(second)).toBe(true);
		await second.click('#plain-icon');
		await until('the choice taken back', async () => (await isOn(second)) === false);
	});

	it('says in Firefox, and there alone, which sites staying in the reader needs', async () => {
		const tab = await stage.openExtensionPage('options/options.html');
		await tab.waitForSelector('#stay');
		const hint = await tab.evaluate(() => document.querySelector('#stay-hint')?.textContent ?? null);
		expect(hint).toEqual(
			stage.driver.name === 'firefox' ? expect.stringMatching(/only on sites where it may open/) : null,
		);
	});

	it('shows the licences of all that it brings along', async () => {
		const tab = await stage.openExtensionPage('options/options.html');
		await tab.waitForSelector('#licences');
		await tab.click('#licences summary');
		const text = await until('the licences', () =>
			tab.evaluate(() => document.querySelector('#licences pre')?.textContent || null),
		);
		for (const name of [
			'@mozilla/readability',
			'dompurify',
			'fflate',
			'turndown',
			'opendyslexic',
			'SIL Open Font License',
		]) {
			expect(text).toContain(name);
		}
	});
});
