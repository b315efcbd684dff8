/** A real Chromium with one empty page, into which a bench loads its code; nothing reaches a network. */
import { resolve } from 'node:path';
import { build } from 'esbuild';
import puppeteer, { type Page } from 'puppeteer-core';
import { findBrowser, QUIET_CHROMIUM } from '../../src/tools/browsers';

/** A page that has the bench's in-page code loaded. */
export interface Lab {
	page: Page;
	close(): Promise<void>;
}

/**
 * Starts Chromium with a blank page and loads a bundle into it.
 *
 * @param inPage path, from this folder, of a TypeScript file that puts what it offers on `globalThis`
 * @returns the lab; close it when done
 * @throws when this machine has no Chromium
 */
export async function openLab(inPage: string): Promise<Lab> {
	const executablePath = findBrowser('chromium');
	if (!executablePath) throw new Error('This bench needs Chromium or Chrome, and none was found.');
	const browser = await puppeteer.launch({
		executablePath,
		headless: true,
		pipe: true,
		args: [...QUIET_CHROMIUM, '--host-resolver-rules=MAP * ~NOTFOUND', '--disable-gpu'],
		protocolTimeout: 600_000,
	});
	const page = await browser.newPage();
	await page.evaluate(await bundleInPage(inPage));
	return { page, close: () => browser.close() };
}

/**
 * @param inPage path, from this folder, of a TypeScript file
 * @returns it and what it imports as one script, minified: timings are of what ships
 */
export async function bundleInPage(inPage: string): Promise<string> {
	const bundle = await build({
		entryPoints: [resolve(import.meta.dirname, inPage)],
		bundle: true,
		write: false,
		format: 'iife',
		charset: 'utf8',
		minify: true,
		keepNames: false,
		target: 'es2022',
	});
	return bundle.outputFiles[0]?.text ?? '';
}
