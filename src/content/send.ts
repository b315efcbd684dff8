import type { ToBackground } from '../shared/messages';
import { orThrow } from '../shared/replies';

/**
 * The extension API as scripts in every page use it. `chrome` gives promises in Manifest V3 in both browsers, and a page
 * cannot put an element's name in its place; the polyfill alone would take half of this script's bytes.
 */
declare const chrome: {
	runtime?: { id?: string; sendMessage(message: unknown): Promise<unknown> };
	storage?: { managed?: { get(key: string): Promise<{ wordings?: unknown }> } };
};

/** @returns false when the extension was updated or taken away under this page: this script then means nothing any more */
export function isAlive(): boolean {
	try {
		return chrome.runtime?.id !== undefined;
	} catch {
		return false;
	}
}

/**
 * Tells the background.
 *
 * @param name which message
 * @param payload what goes with it
 * @returns the reply; null where nobody answers
 */
export async function send<Name extends keyof ToBackground>(
	name: Name,
	payload: ToBackground[Name]['payload'],
): Promise<ToBackground[Name]['reply'] | null> {
	try {
		const reply = orThrow(await chrome.runtime?.sendMessage({ caveat: name, payload }));
		return reply as ToBackground[Name]['reply'];
	} catch {
		return null;
	}
}

/** @returns the organisation's own wordings of notices; none where it has set none */
export async function readOwnWordings(): Promise<string[]> {
	try {
		const wordings = (await chrome.storage?.managed?.get('wordings'))?.wordings;
		return Array.isArray(wordings) ? wordings.filter((line) => typeof line === 'string') : [];
	} catch {
		// Firefox throws where there is no policy.
		return [];
	}
}
