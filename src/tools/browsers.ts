/** Finds the browsers of this machine at the places where systems put them. */
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

export type BrowserName = 'chromium' | 'firefox';

const NAMES: Record<BrowserName, string[]> = {
	chromium: [
		'chromium',
		'chromium-browser',
		'google-chrome-stable',
		'google-chrome',
		'microsoft-edge-stable',
		'microsoft-edge',
	],
	firefox: ['firefox-esr', 'firefox'],
};

const PLACES: Record<BrowserName, string[]> = {
	chromium: [
		'/snap/bin/chromium',
		'/opt/google/chrome/chrome',
		'/opt/microsoft/msedge/msedge',
		'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
		'/Applications/Chromium.app/Contents/MacOS/Chromium',
		'/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
		...programFiles('Google/Chrome/Application/chrome.exe'),
		...programFiles('Microsoft/Edge/Application/msedge.exe'),
	],
	firefox: [
		'/snap/bin/firefox',
		'/Applications/Firefox.app/Contents/MacOS/firefox',
		...programFiles('Mozilla Firefox/firefox.exe'),
	],
};

function programFiles(path: string): string[] {
	return ['ProgramFiles', 'ProgramFiles(x86)', 'LocalAppData']
		.map((variable) => process.env[variable])
		.filter((folder) => folder !== undefined)
		.map((folder) => join(folder, path));
}

function isExecutable(path: string): boolean {
	try {
		accessSync(path, constants.X_OK);
		return true;
	} catch {
		return false;
	}
}

/**
 * Looks for a browser: first where `CAVEAT_CHROMIUM` or `CAVEAT_FIREFOX` points, then on the PATH, then at the usual places.
 *
 * @param browser which kind of browser
 * @returns the path of its program, or null where there is none
 */
export function findBrowser(browser: BrowserName): string | null {
	const named = process.env[`CAVEAT_${browser.toUpperCase()}`];
	if (named) return named;
	const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
	const onPath = NAMES[browser].flatMap((name) => folders.map((folder) => join(folder, name)));
	return [...onPath, ...PLACES[browser]].find(isExecutable) ?? null;
}

/** Flags that keep Chromium from reaching for the network by itself. */
export const QUIET_CHROMIUM = [
	'--no-sandbox',
	'--disable-quic',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
	'--disable-default-apps',
	'--disable-domain-reliability',
	'--metrics-recording-only',
	'--no-pings',
];
