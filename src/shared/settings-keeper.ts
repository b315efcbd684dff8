import { checkOptions, DEFAULTS, type Options } from './options';
import { effective, type Settings } from './settings';
import { writeOptions, writeSite } from './storage';

/**
 * Browsers refuse more than 120 writes a minute (`MAX_WRITE_OPERATIONS_PER_MINUTE` of chrome.storage.sync), and a held arrow
 * key makes more changes than that. So many in a minute are written at once, for Firefox takes none from a tab that closes …
 */
const AT_ONCE = 40;
const MINUTE_MS = 60_000;
/** … the rest no faster than this, in milliseconds. */
const PAUSE_MS = 800;

/**
 * A browser that has not stored after so many milliseconds never will: after an update, Chromium leaves the old version's
 * scripts without an answer.
 */
const PATIENCE_MS = 3000;

async function inTime(work: readonly (Promise<void> | null)[]): Promise<void> {
	let timer: ReturnType<typeof setTimeout> | undefined;
	const late = new Promise<never>((_, reject) => {
		timer = setTimeout(() => reject(new Error('The browser does not answer.')), PATIENCE_MS);
	});
	try {
		await Promise.race([Promise.all(work), late]);
	} finally {
		clearTimeout(timer);
	}
}

/** Changes settings, and stores them no faster than browsers allow. */
export interface SettingsKeeper {
	current(): Settings;
	/** Takes over what was stored elsewhere. */
	adopt(settings: Settings): void;
	/** Sets options: the site's own where it has some, else everywhere's. */
	change(differing: Partial<Options>): void;
	/** From now on the site has options of its own, or no more. */
	setSiteOnly(on: boolean): void;
	/** Back to the defaults; a site that has its own goes back to everywhere's. */
	reset(): void;
	/** Stores at once what waits. */
	flush(): void;
}

/**
 * Keeps the settings that somebody is changing.
 *
 * @param host the site; null for none
 * @param start the settings as they are
 * @param events what to do on every change, before it is stored, and when storing has failed or works again
 * @returns the keeper
 */
export function keepSettings(
	host: string | null,
	start: Settings,
	events: { onChange(options: Options): void; onStored(ok: boolean): void },
): SettingsKeeper {
	let settings = start;
	let timer: ReturnType<typeof setTimeout> | null = null;
	let writes: number[] = [];
	/** Writes that are not done yet. */
	let writing = 0;
	let waiting: { general: boolean; site: boolean } = { general: false, site: false };

	function set(next: Settings, what: 'general' | 'site'): void {
		settings = next;
		waiting[what] = true;
		events.onChange(effective(settings));
		if (timer !== null) return;
		store();
		const now = performance.now();
		writes = [...writes.filter((time) => now - time < MINUTE_MS), now];
		if (writes.length <= AT_ONCE) return;
		timer = setTimeout(() => {
			timer = null;
			store();
		}, PAUSE_MS);
	}

	async function store(): Promise<void> {
		const due = waiting;
		waiting = { general: false, site: false };
		if (!due.general && !due.site) return;
		writing++;
		try {
			await inTime([
				due.general ? writeOptions(settings.general) : null,
				due.site && host !== null ? writeSite(host, settings.site) : null,
			]);
			events.onStored(true);
		} catch {
			events.onStored(false);
		} finally {
			writing--;
		}
	}

	return {
		current: () => settings,
		adopt: (stored) => {
			// What waits to be stored, or is on its way, is newer than what was stored.
			if (writing === 0 && !waiting.general && !waiting.site) settings = stored;
		},
		change: (differing) => {
			const { general, site } = settings;
			if (site) set({ general, site: { ...site, ...differing } }, 'site');
			else set({ general: checkOptions({ ...general, ...differing }), site }, 'general');
		},
		setSiteOnly: (on) => {
			if (host !== null) set({ ...settings, site: on ? {} : null }, 'site');
		},
		reset: () => {
			if (settings.site) set({ ...settings, site: {} }, 'site');
			else set({ general: DEFAULTS, site: null }, 'general');
		},
		flush: () => void store(),
	};
}
