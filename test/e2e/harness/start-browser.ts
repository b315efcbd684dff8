import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type BrowserName, findBrowser } from '../../../src/tools/browsers';
import { startChromium } from './chromium';
import type { Driver, Start } from './driver';
import { startFirefox } from './firefox';

const DIST = resolve(import.meta.dirname, '../../../dist');

/**
 * Starts a browser with the built extension; `npm run build` must have run.
 *
 * @param name which browser
 * @param port of the loopback network; null for the real one
 * @param how without a window and in English, unless asked; with another unpacked extension than the built one, for benches
 * @returns the driver
 * @throws when the browser is not on this machine
 */
export async function startBrowser(
	name: BrowserName,
	port: number | null,
	{ messages, without, extension = resolve(DIST, name), headless = true, ...how }: Start = {},
): Promise<Driver> {
	const path = findBrowser(name);
	if (!path) throw new Error(`There is no ${name} on this machine.`);
	const start = name === 'chromium' ? startChromium : startFirefox;
	// Chromium finds a policy by the extension's folder: other browsers that run at the same time must not obey it.
	if (!messages && !without && !how.policy) return await start(path, extension, port, { ...how, headless });
	const folder = mkdtempSync(join(tmpdir(), 'caveat-copy-'));
	cpSync(extension, folder, { recursive: true });
	if (messages) writeFileSync(join(folder, '_locales/en/messages.json'), JSON.stringify(messages));
	if (without) rmSync(join(folder, without));
	const driver = await start(path, folder, port, { ...how, headless });
	return {
		...driver,
		close: async () => {
			await driver.close();
			rmSync(folder, { recursive: true, force: true });
		},
	};
}
