import { browser } from './browser';
import {
	checkDifferences,
	checkOptions,
	DEFAULTS,
	differences,
	notUnderstood,
	type Options,
} from './options';
import type { Settings } from './settings';

/** One key for all options: a browser limits how often a synced key may be written, not how much is in it. */
const KEY = 'options';

/** Before the host of a site with options of its own. These stay on the device: which sites they are is nobody's business. */
const SITE_PREFIX = 'site:';

/**
 * What was last read or written under each key. Nothing is read before writing: a page that is going has no time for it,
 * and writes would pass each other on the way.
 */
const last = new Map<string, unknown>();

/** All that is kept: what the settings file holds. */
export interface AllSettings {
	options: Partial<Options>;
	sites: Record<string, Partial<Options>>;
}

/**
 * Reads the options.
 *
 * @param host the site; null for none
 * @returns valid options; the defaults where nothing, or nothing readable, is stored
 */
export async function readSettings(host: string | null): Promise<Settings> {
	try {
		const siteKey = SITE_PREFIX + host;
		const [synced, local] = await Promise.all([
			browser.storage.sync.get(KEY),
			host === null ? {} : browser.storage.local.get(siteKey),
		]);
		const own = (local as Record<string, unknown>)[siteKey];
		last.set(KEY, synced[KEY]);
		last.set(siteKey, own);
		return { general: checkOptions(synced[KEY]), site: own === undefined ? null : checkDifferences(own) };
	} catch {
		// Storage that is corrupt or refused must not keep anyone from reading.
		return { general: DEFAULTS, site: null };
	}
}

/**
 * Stores options; only what differs from the defaults is kept, so that better defaults reach everybody. What a newer version
 * has stored stays, as `readSettings` last found it.
 *
 * @param options the whole options
 * @throws when the browser refuses to store
 */
export async function writeOptions(options: Options): Promise<void> {
	const differing = differences(options, DEFAULTS);
	// All as it was at first is what resetting leaves: then nothing of any version stays.
	const isReset = Object.keys(differing).length === 0;
	const whole = { ...(isReset ? {} : notUnderstood(last.get(KEY), differing)), ...differing };
	last.set(KEY, whole);
	await browser.storage.sync.set({ [KEY]: whole });
}

/**
 * Stores what one site has of its own; what a newer version has stored stays, as `readSettings` last found it.
 *
 * @param host the site
 * @param own its options; null takes away that it has any
 * @throws when the browser refuses to store
 */
export async function writeSite(host: string, own: Partial<Options> | null): Promise<void> {
	const key = SITE_PREFIX + host;
	if (own === null) {
		last.delete(key);
		await browser.storage.local.remove(key);
	} else {
		const isReset = Object.keys(own).length === 0;
		const whole = { ...(isReset ? {} : notUnderstood(last.get(key), own)), ...own };
		last.set(key, whole);
		await browser.storage.local.set({ [key]: whole });
	}
}

/**
 * Reads all that is kept.
 *
 * @returns options that differ from the defaults, and every site's own
 * @throws when the browser refuses to read
 */
export async function readAll(): Promise<AllSettings> {
	const [synced, local] = await Promise.all([browser.storage.sync.get(KEY), browser.storage.local.get(null)]);
	const sites = Object.entries(local)
		.filter(([key]) => key.startsWith(SITE_PREFIX))
		.map(([key, own]) => [key.slice(SITE_PREFIX.length), checkDifferences(own)]);
	return { options: checkDifferences(synced[KEY]), sites: Object.fromEntries(sites) };
}

/**
 * Puts other settings in the place of all that is kept.
 *
 * @param settings checked settings
 * @throws when the browser refuses to store
 */
export async function writeAll({ options, sites }: AllSettings): Promise<void> {
	const local = await browser.storage.local.get(null);
	const gone = Object.keys(local).filter(
		(key) => key.startsWith(SITE_PREFIX) && !Object.hasOwn(sites, key.slice(SITE_PREFIX.length)),
	);
	const kept = Object.entries(sites).map(([host, own]) => [SITE_PREFIX + host, own]);
	await browser.storage.sync.set({ [KEY]: options });
	await browser.storage.local.set(Object.fromEntries(kept));
	await browser.storage.local.remove(gone);
}

/**
 * Calls back whenever the options change, wherever they were changed.
 *
 * @param host the site; null for none
 * @param onChange gets the whole new settings
 * @param signal ends the watching
 */
export function watchSettings(
	host: string | null,
	onChange: (settings: Settings) => void,
	signal: AbortSignal,
): void {
	const listener = async (changes: Record<string, unknown>, area: string) => {
		const concerns = area === 'sync' ? KEY : SITE_PREFIX + host;
		if (!Object.hasOwn(changes, concerns)) return;
		const settings = await readSettings(host);
		if (!signal.aborted) onChange(settings);
	};
	browser.storage.onChanged.addListener(listener);
	signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener));
}
