/** Finds a browser or, where there is none, installs one, saying plainly what it does. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Browser, detectBrowserPlatform, install, resolveBuildId } from '@puppeteer/browsers';
import { type BrowserName, findBrowser } from './browsers';
import { ROOT } from './build/root';

/** Debian's and Ubuntu's names of the packages. */
const APT_PACKAGE: Record<BrowserName, string> = { chromium: 'chromium', firefox: 'firefox-esr' };

const DOWNLOAD: Record<BrowserName, Browser> = { chromium: Browser.CHROME, firefox: Browser.FIREFOX };

/**
 * Finds a browser on this machine or installs it: with apt where the system has it and we may use it, else as a
 * download into the project's `node_modules/.cache`.
 *
 * @param browser which kind of browser
 * @returns the path of its program; null where it is not here and could not be installed
 */
export async function ensureBrowser(browser: BrowserName): Promise<string | null> {
	const found = findBrowser(browser);
	if (found) return found;
	if (installWithApt(browser)) return findBrowser(browser);
	return await download(browser);
}

function installWithApt(browser: BrowserName): boolean {
	if (process.platform !== 'linux' || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get'))
		return false;
	const name = APT_PACKAGE[browser];
	console.log(`No ${browser} was found. Installing Debian's package "${name}" with apt-get …`);
	const quiet = {
		stdio: ['ignore', 'ignore', 'inherit'] as const,
		env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
	};
	const run = (...words: string[]) =>
		spawnSync('apt-get', words, { ...quiet, stdio: [...quiet.stdio] }).status === 0;
	return run('update', '-qq') && run('install', '-y', '-qq', '--no-install-recommends', name);
}

async function download(browser: BrowserName): Promise<string | null> {
	const platform = detectBrowserPlatform();
	if (!platform) return null;
	console.log(`No ${browser} was found. Downloading one for this project only …`);
	try {
		const kind = DOWNLOAD[browser];
		const buildId = await resolveBuildId(kind, platform, 'stable');
		const cacheDir = join(ROOT, 'node_modules/.cache/browsers');
		const { executablePath } = await install({ browser: kind, buildId, cacheDir });
		return executablePath;
	} catch (error) {
		const reason = error instanceof Error ? error.message : String(error);
		console.error(
			`${browser} could not be downloaded (${reason}). Install it yourself, or name its program in CAVEAT_${browser.toUpperCase()}.`,
		);
		return null;
	}
}
