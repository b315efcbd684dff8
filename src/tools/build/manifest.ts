/** Writes each browser's manifest from the one source manifest. */
import type { BrowserName } from '../browsers';

/**
 * Chromium keeps Alt+Shift+C for tab groups and leaves a command that asks for it without a key, silently; measured in
 * Chromium 156 on Linux, where Alt+Shift+R, X and C are refused, and V, K and Y given.
 */
const CHROMIUM_KEYS: Record<string, { default: string }> = { 'toggle-reader': { default: 'Alt+Shift+V' } };

/** What the build itself reads of a manifest; the rest passes through untouched. */
export interface SourceManifest {
	[key: string]: unknown;
	background: { scripts: string[] };
	minimum_chrome_version?: string;
	storage?: { managed_schema?: string };
	browser_specific_settings?: Record<string, unknown>;
	content_scripts?: { js?: string[] }[];
	commands?: Record<string, { suggested_key?: { default?: string } }>;
}

/**
 * Makes one browser's manifest: Chromium starts a service worker and Firefox a background script, and both in one
 * manifest earns a linter's warning.
 *
 * @param source the project's manifest.json
 * @param browser for which browser
 * @param version the extension's version, from package.json
 * @returns the manifest for that browser
 * @throws when the background is not exactly one script, which Chromium cannot start
 */
export function manifestFor(source: SourceManifest, browser: BrowserName, version: string): object {
	const [script, ...more] = source.background.scripts;
	if (!script || more.length > 0) throw new Error('manifest.json must name exactly one background script.');
	const { minimum_chrome_version, browser_specific_settings, storage, ...shared } = { ...source, version };
	return browser === 'chromium'
		? {
				...shared,
				minimum_chrome_version,
				// Firefox takes managed values without a schema, and its linter does not know the key.
				storage,
				background: { service_worker: script },
				commands: chromiumCommands(source.commands),
			}
		: { ...shared, browser_specific_settings };
}

function chromiumCommands(commands: SourceManifest['commands'] = {}): SourceManifest['commands'] {
	const entries = Object.entries(commands).map(([name, command]) => {
		const key = CHROMIUM_KEYS[name];
		return [name, key ? { ...command, suggested_key: key } : command];
	});
	return Object.fromEntries(entries);
}
