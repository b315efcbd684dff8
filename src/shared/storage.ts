import { browser } from './browser';
import { checkOptions, DEFAULTS, OPTION_NAMES, type Options } from './options';

/** One key for all options: a browser limits how often a synced key may be written, not how much is in it. */
const KEY = 'options';

/**
 * Reads the options.
 *
 * @returns valid options; the defaults where nothing, or nothing readable, is stored
 */
export async function readOptions(): Promise<Options> {
	try {
		const stored = await browser.storage.sync.get(KEY);
		return checkOptions(stored[KEY]);
	} catch {
		// Storage that is corrupt or refused must not keep anyone from reading.
		return DEFAULTS;
	}
}

/**
 * Stores options; only what differs from the defaults is kept, so that better defaults reach everybody.
 *
 * @param options the whole options
 * @throws when the browser refuses to store
 */
export async function writeOptions(options: Options): Promise<void> {
	const differing = OPTION_NAMES.filter((name) => options[name] !== DEFAULTS[name]);
	const stored = Object.fromEntries(differing.map((name) => [name, options[name]]));
	await browser.storage.sync.set({ [KEY]: stored });
}

/**
 * Calls back whenever the options change, wherever they were changed.
 *
 * @param onChange gets the whole new options
 * @param signal ends the watching
 */
export function watchOptions(onChange: (options: Options) => void, signal: AbortSignal): void {
	const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
		if (area === 'sync' && changes[KEY]) onChange(checkOptions(changes[KEY].newValue));
	};
	browser.storage.onChanged.addListener(listener);
	signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener));
}
