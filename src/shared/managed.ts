/** What an organisation sets for its people, through the browser's policies; the schema is `managed-schema.json`. */
import { browser } from './browser';

export interface Managed {
	/** Notices are always shown as cards. */
	cardAlwaysOn: boolean;
	/** Nothing can be exported or saved. */
	exportsOff: boolean;
	/** Only voices that work on this computer read aloud. */
	cloudVoicesOff: boolean;
	/** Hosts where the reader opens by itself, once the browser allows it there. */
	openOn: string[];
	/** Hosts where the reader never opens by itself. */
	neverOn: string[];
	/** BCP 47 tag of the interface's language; null: the browser's. */
	language: string | null;
	/** The organisation's own wordings of notices to look for. */
	wordings: string[];
}

/**
 * Makes valid settings out of what the policy holds; a browser checks the schema only in part, Firefox not at all.
 *
 * @param stored the managed storage
 * @returns valid settings
 */
export function checkManaged(stored: unknown): Managed {
	const known = typeof stored === 'object' && stored !== null ? (stored as Record<string, unknown>) : {};
	const list = (value: unknown) =>
		Array.isArray(value) ? value.filter((item) => typeof item === 'string' && item !== '') : [];
	return {
		cardAlwaysOn: known.cardAlwaysOn === true,
		exportsOff: known.exportsOff === true,
		cloudVoicesOff: known.cloudVoicesOff === true,
		openOn: list(known.openOn).map((host) => host.toLowerCase()),
		neverOn: list(known.neverOn).map((host) => host.toLowerCase()),
		language: typeof known.language === 'string' && known.language !== '' ? known.language : null,
		wordings: list(known.wordings),
	};
}

/** @returns what the organisation has set; nothing where there is none */
export async function readManaged(): Promise<Managed> {
	try {
		return checkManaged(await browser.storage.managed.get());
	} catch {
		// Firefox throws where no policy exists.
		return checkManaged(null);
	}
}

/**
 * Names what the organisation has set.
 *
 * @param managed the settings
 * @returns the names of those that differ from "not set"
 */
export function managedNames(managed: Managed): (keyof Managed)[] {
	const names = Object.keys(managed) as (keyof Managed)[];
	return names.filter((name) => {
		const value = managed[name];
		return Array.isArray(value) ? value.length > 0 : value !== null && value !== false;
	});
}
