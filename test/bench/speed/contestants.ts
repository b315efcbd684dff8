/** Who runs: Caveat as built, bare extractors in a minimal overlay of the same shape, and the browser's own reader. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build as bundle } from 'esbuild';
import type { BrowserName } from '../../../src/tools/browsers';
import { build } from '../../../src/tools/build';

/** An unpacked extension whose button opens an article. */
export interface Contestant {
	name: string;
	folder: string;
	/** How it is opened: by its button, and closed by the command where it can be; or as the browser's own reader. */
	kind: 'caveat' | 'overlay' | 'browser';
}

/** A floor, not rivals: no sanitiser, no notices, no options, no toolbar. */
const EXTRACTORS = ['readability', 'defuddle'] as const;

/** Chromium sometimes refuses the first injection after a click, see `src/shared/inject.ts`. */
const BACKGROUND = `const api = globalThis.browser ?? chrome;
api.action.onClicked.addListener(async ({ id }) => {
	const injection = { target: { tabId: id }, files: ['/overlay.js'] };
	try { await api.scripting.executeScript(injection); }
	catch { await new Promise((done) => setTimeout(done, 40)); await api.scripting.executeScript(injection); }
});`;

/**
 * Builds every contestant for a browser into a temporary folder.
 *
 * @param browser for which browser
 * @returns the contestants, Caveat first, and what removes them again
 */
export async function buildContestants(
	browser: BrowserName,
): Promise<{ contestants: Contestant[]; remove(): Promise<void> }> {
	const folder = await mkdtemp(join(tmpdir(), 'caveat-speed-'));
	const caveat = await build(join(folder, 'caveat'), { measured: true });
	const overlays = await Promise.all(
		EXTRACTORS.map(
			async (name): Promise<Contestant> => ({
				...{ name, kind: 'overlay' },
				folder: await buildOverlay(name, browser, join(folder, name)),
			}),
		),
	);
	const contestants: Contestant[] = [
		{ name: 'caveat', kind: 'caveat', folder: caveat[browser] },
		...overlays,
	];
	// Chromium has none. Some extension must be in the browser; this one does nothing until its button is pressed.
	const [idle] = overlays;
	if (browser === 'firefox' && idle)
		contestants.push({ name: 'Reader View', kind: 'browser', folder: idle.folder });
	return {
		contestants,
		remove: () => rm(folder, { recursive: true, force: true }),
	};
}

async function buildOverlay(name: string, browser: BrowserName, folder: string): Promise<string> {
	await bundle({
		entryPoints: [resolve(import.meta.dirname, `../in-page/overlay-${name}.ts`)],
		bundle: true,
		minify: true,
		format: 'iife',
		charset: 'utf8',
		target: 'es2022',
		outfile: join(folder, 'overlay.js'),
	});
	const manifest = {
		manifest_version: 3,
		name: `Bare ${name}`,
		version: '1',
		action: {},
		permissions: ['activeTab', 'scripting'],
		background: browser === 'chromium' ? { service_worker: 'background.js' } : { scripts: ['background.js'] },
		...(browser === 'firefox' && {
			browser_specific_settings: { gecko: { id: `${name}@bench.example`, strict_min_version: '140.0' } },
		}),
	};
	await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest));
	await writeFile(join(folder, 'background.js'), BACKGROUND);
	return folder;
}
