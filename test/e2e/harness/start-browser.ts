import { resolve } from 'node:path';
import { type BrowserName, findBrowser } from '../../../src/tools/browsers';
import { startChromium } from './chromium';
import type { Driver } from './driver';
import { startFirefox } from './firefox';

const DIST = resolve(import.meta.dirname, '../../../dist');

/**
 * Starts a browser with the built extension; `npm run build` must have run.
 *
 * @param name which browser
 * @param port of the loopback network; null for the real one
 * @param how without a window, unless asked; with another unpacked extension than the built one, for benches
 * @returns the driver
 * @throws when the browser is not on this machine
 */
export async function startBrowser(
	name: BrowserName,
	port: number | null,
	how: { headless: boolean; extension?: string } = { headless: true },
): Promise<Driver> {
	const path = findBrowser(name);
	if (!path) throw new Error(`There is no ${name} on this machine.`);
	const start = name === 'chromium' ? startChromium : startFirefox;
	return await start(path, how.extension ?? resolve(DIST, name), port, how);
}
