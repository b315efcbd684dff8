import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import {
	type Driver,
	lastOf,
	openPopup,
	pressInView,
	until,
	untilButton,
	untilClosed,
	withBrowser,
} from './harness/index';
import { ROUTES } from './pages';
import { differences, rememberPage } from './same-page';
import { readView } from './view';

const PLAIN = 'http://news.example/plain';

/** One second of nothing: a WAV of 8-bit samples, 8000 a second. */
const SILENCE = (() => {
	const header = Buffer.from('RIFF____WAVEfmt ____________________data____', 'latin1');
	header.writeUInt32LE(36 + 8000, 4);
	header.writeUInt32LE(16, 16);
	header.writeUInt16LE(1, 20);
	header.writeUInt16LE(1, 22);
	header.writeUInt32LE(8000, 24);
	header.writeUInt32LE(8000, 28);
	header.writeUInt16LE(1, 32);
	header.writeUInt16LE(8, 34);
	header.writeUInt32LE(8000, 40);
	return `data:audio/wav;base64,${Buffer.concat([header, Buffer.alloc(8000, 128)]).toString('base64')}`;
})();

withBrowser('Leaving and printing', { routes: ROUTES }, (stage) => {
	let page: Page;

	it.each<[string, (driver: Driver, page: Page) => Promise<void>]>([
		['its button', (d, p) => pressInView(d, p, '[data-action="close"]')],
		['Escape', (_, p) => p.keyboard.press('Escape')],
		['the keyboard command', (d, p) => d.pressCommand(p)],
		['the context menu', (d, p) => d.chooseFromMenu(p)],
		[
			'the popup',
			async (d, p) => {
				const popup = await openPopup(d, p);
				await popup.press('#close-reader');
			},
		],
	])('gives the page back as it was when closed by %s', async (_, close) => {
		page = await stage.open(PLAIN);
		await page.evaluate(() => {
			document.querySelector<HTMLElement>('#link')?.focus();
			window.scrollTo(0, 900);
		});
		await page.evaluate(rememberPage);
		await stage.driver.clickAction(page);
		await readView(stage.driver, page);
		await close(stage.driver, page);
		await untilClosed(page);
		expect(await lastOf(() => page.evaluate(differences))).toEqual([]);
	});

	it('pauses what plays while the reader is open, and lets it go on', async () => {
		page = await stage.open(PLAIN);
		const playing = () =>
			page.evaluate(() => [...document.querySelectorAll('audio')].map((audio) => !audio.paused));
		await page.evaluate(async (sound) => {
			for (const starts of [true, false]) {
				const audio = new Audio(sound);
				audio.muted = true;
				audio.loop = true;
				document.body.append(audio);
				if (starts) await audio.play();
			}
		}, SILENCE);
		expect(await playing()).toEqual([true, false]);
		await stage.driver.clickAction(page);
		await readView(stage.driver, page);
		await until('silence', async () => (await playing()).every((sounds) => !sounds));
		await page.keyboard.press('Escape');
		await untilClosed(page);
		await until('the sound going on', async () => (await playing())[0]);
		expect(await playing()).toEqual([true, false]);
	});

	it('opens by the keyboard command, and again after closing', async () => {
		page = await stage.open(PLAIN);
		for (let round = 0; round < 2; round++) {
			await stage.driver.pressCommand(page);
			expect((await readView(stage.driver, page)).headline).toBe('River Bank To Be Repaired');
			await page.keyboard.press('Escape');
			await untilClosed(page);
			await untilButton(stage.driver, false);
		}
	});

	it('prints the whole article and nothing of the page', async () => {
		page = await stage.open(PLAIN);
		await stage.driver.clickAction(page);
		await readView(stage.driver, page);
		await stage.driver.emulatePrint(page, true);
		await until('nothing of the page', () =>
			page.evaluate(() => getComputedStyle(document.body).display === 'none'),
		);
		await until('the article, not clipped', () =>
			stage.driver.inView(page, (root: ShadowRoot) => {
				const dialog = root.querySelector('dialog');
				const { overflowY, display } = getComputedStyle(dialog ?? document.body);
				const hidden = (dialog?.scrollHeight ?? 0) - (dialog?.clientHeight ?? 0);
				return display !== 'none' && (overflowY === 'visible' || hidden <= 1);
			}),
		);
		await stage.driver.emulatePrint(page, false);
		if (stage.name === 'firefox') return;
		// A layer that is not let go prints its one screenful. Firefox packs its pages, so nothing can count them.
		const sheets =
			Buffer.from(await page.pdf())
				.toString('latin1')
				.match(/\/Type\s*\/Page\b/g) ?? [];
		expect(sheets.length).toBeGreaterThan(2);
	});
});
