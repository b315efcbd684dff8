/** The file that takes all settings elsewhere: written here, and checked to the last value when it comes back. */
import { isAllowed, OPTIONS, type OptionName, type Options } from './options';
import type { AllSettings } from './storage';

/** What the file says it is. */
const FORMAT = 'caveat-settings';
const VERSION = 1;

/** Far more than anybody's settings; a larger file is some other file. In UTF-16 code units. */
const MAX_LENGTH = 1_000_000;

/** Why a file is refused; `at` names the place in it, where there is one. */
export interface Refusal {
	reason: 'not-json' | 'not-settings' | 'newer' | 'unknown-option' | 'bad-value';
	at: string | null;
}

/**
 * Writes all settings as one JSON file.
 *
 * @param settings what is kept
 * @returns the file's text
 */
export function writeSettingsFile(settings: AllSettings): string {
	return `${JSON.stringify({ format: FORMAT, version: VERSION, ...settings }, null, '\t')}\n`;
}

/**
 * Reads a settings file. Nothing is taken from a file with anything wrong in it.
 *
 * @param text the file's text
 * @returns the settings, or why they are refused
 */
export function readSettingsFile(text: string): { settings: AllSettings } | { refusal: Refusal } {
	try {
		return { settings: parse(text) };
	} catch (error) {
		if (error instanceof Refused) return { refusal: error.refusal };
		throw error;
	}
}

class Refused extends Error {
	readonly refusal: Refusal;

	constructor(reason: Refusal['reason'], at: string | null = null) {
		super(reason);
		this.refusal = { reason, at };
	}
}

function parse(text: string): AllSettings {
	const file = parseJson(text);
	if (!isRecord(file) || file.format !== FORMAT || typeof file.version !== 'number') {
		throw new Refused('not-settings');
	}
	if (file.version > VERSION) throw new Refused('newer');
	if (!isRecord(file.options) || !isRecord(file.sites)) throw new Refused('not-settings');
	const sites = Object.entries(file.sites).map(([host, own]) => [host, checkAll(own, host)]);
	return { options: checkAll(file.options, null), sites: Object.fromEntries(sites) };
}

function parseJson(text: string): unknown {
	if (text.length > MAX_LENGTH) throw new Refused('not-settings');
	try {
		return JSON.parse(text);
	} catch {
		throw new Refused('not-json');
	}
}

function checkAll(options: unknown, host: string | null): Partial<Options> {
	if (!isRecord(options)) throw new Refused('not-settings', host);
	for (const [name, value] of Object.entries(options)) {
		const at = host === null ? name : `${host}: ${name}`;
		if (!Object.hasOwn(OPTIONS, name)) throw new Refused('unknown-option', at);
		if (!isAllowed(name as OptionName, value)) throw new Refused('bad-value', at);
	}
	return options as Partial<Options>;
}

function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
