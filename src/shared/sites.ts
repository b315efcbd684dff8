/**
 * What the reader of the news wants on which site. It stays on this computer (storage.local): a synced list of sites
 * would tell others what is read.
 */
import { browser } from './browser';
import { ruleProblem } from './path-rules';

/** What holds on one host: the reader opens by itself, or never does. */
export type SiteChoice = 'open' | 'never';

export interface Sites {
	/** By host name without port. */
	hosts: Record<string, SiteChoice>;
	/** Open by itself on all news sites. */
	everywhere: boolean;
	/** Globs of paths where the reader never opens by itself. */
	neverPaths: string[];
	/** Show notices in a strip on pages too. */
	strip: boolean;
	/** Links to the same site, followed in the reader, open in the reader. */
	stay: boolean;
	/** The toolbar button wears the icon that says nothing. */
	plainIcon: boolean;
	/** The popup has explained itself. */
	introduced: boolean;
}

const KEY = 'sites';

export const NO_SITES: Sites = {
	hosts: {},
	everywhere: false,
	neverPaths: [],
	strip: false,
	stay: false,
	plainIcon: false,
	introduced: false,
};

/**
 * Makes whole, valid settings out of whatever was stored.
 *
 * @param stored what storage, an import or a newer version holds
 * @returns valid settings; what is not understood is left out
 */
export function checkSites(stored: unknown): Sites {
	const known = typeof stored === 'object' && stored !== null ? (stored as Record<string, unknown>) : {};
	const hosts = Object.entries(typeof known.hosts === 'object' ? (known.hosts ?? {}) : {}).filter(
		(entry): entry is [string, SiteChoice] => entry[1] === 'open' || entry[1] === 'never',
	);
	const paths = Array.isArray(known.neverPaths) ? known.neverPaths : [];
	return {
		hosts: Object.fromEntries(hosts),
		everywhere: known.everywhere === true,
		neverPaths: paths.filter((rule) => typeof rule === 'string' && ruleProblem(rule) === null),
		strip: known.strip === true,
		stay: known.stay === true,
		plainIcon: known.plainIcon === true,
		introduced: known.introduced === true,
	};
}

/**
 * Reads the settings.
 *
 * @returns valid settings; none set where storage cannot be read
 */
export async function readSites(): Promise<Sites> {
	try {
		const stored = await browser.storage.local.get(KEY);
		return checkSites(stored[KEY]);
	} catch {
		return NO_SITES;
	}
}

/**
 * Changes the settings; changes made at the same time elsewhere in the extension wait for each other.
 *
 * @param change makes the new settings out of the old
 * @returns the new settings
 * @throws when the browser refuses to store
 */
export async function changeSites(change: (sites: Sites) => Partial<Sites>): Promise<Sites> {
	return navigator.locks.request('caveat-sites', async () => {
		const stored = (await browser.storage.local.get(KEY))[KEY];
		const sites = checkSites(stored);
		const changed = { ...sites, ...change(sites) };
		await browser.storage.local.set({ [KEY]: { ...unknownOf(stored), ...changed } });
		return changed;
	});
}

/** What a newer version has stored beside what this one knows is not lost. */
function unknownOf(stored: unknown): Record<string, unknown> {
	if (typeof stored !== 'object' || stored === null || Array.isArray(stored)) return {};
	return Object.fromEntries(Object.entries(stored).filter(([name]) => !Object.hasOwn(NO_SITES, name)));
}

/**
 * Sets or takes back what holds on one host.
 *
 * @param host host name without port
 * @param choice null: nothing special
 * @returns the new settings
 * @throws when the browser refuses to store
 */
export function setSite(host: string, choice: SiteChoice | null): Promise<Sites> {
	return changeSites(({ hosts }) => {
		const { [host]: _, ...others } = hosts;
		return { hosts: choice ? { ...others, [host]: choice } : others };
	});
}
