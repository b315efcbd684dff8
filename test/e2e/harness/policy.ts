/** Puts what an organisation sets for the extension where each browser reads it on Linux. */
import { createHash } from 'node:crypto';
import { accessSync, constants, mkdirSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserName } from '../../../src/tools/browsers';

const CHROMIUM_POLICIES = '/etc/chromium/policies/managed';
const FIREFOX_ID = 'caveat@caveat-reader.org';

/**
 * Says why no policy can be set for a browser here.
 *
 * @param name which browser
 * @returns a reason in words; null where one can be set
 */
export function whyNoPolicy(name: BrowserName): string | null {
	if (name === 'firefox') return null;
	try {
		mkdirSync(CHROMIUM_POLICIES, { recursive: true });
		accessSync(CHROMIUM_POLICIES, constants.W_OK);
		return null;
	} catch {
		return `only an administrator may write to ${CHROMIUM_POLICIES}, where Chromium reads policies`;
	}
}

/**
 * Sets a policy for the unpacked extension of one folder, in every Chromium that runs; other extensions, and copies
 * elsewhere, do not notice it.
 *
 * @param extension folder of the unpacked extension
 * @param policy the managed storage
 * @returns takes the policy back
 * @throws where the machine's policies may not be written
 */
export async function setChromiumPolicy(extension: string, policy: object): Promise<() => Promise<void>> {
	const id = unpackedId(extension);
	const file = join(CHROMIUM_POLICIES, `caveat-test-${id}.json`);
	await writeFile(file, JSON.stringify({ '3rdparty': { extensions: { [id]: policy } } }));
	return () => rm(file, { force: true });
}

/** Chromium names an extension without a key after its folder: SHA-256 of the path, in the letters a to p. */
function unpackedId(folder: string): string {
	const digits = createHash('sha256').update(folder).digest('hex').slice(0, 32);
	return [...digits].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
}

/**
 * Makes a home folder with managed storage in it, where Firefox looks for a user's own; the machine's policies would
 * reach every Firefox that runs.
 *
 * @param policy the managed storage
 * @returns the folder, and how to remove it
 */
export async function homeWithFirefoxPolicy(
	policy: object,
): Promise<{ path: string; remove(): Promise<void> }> {
	const path = await mkdtemp(join(tmpdir(), 'caveat-home-'));
	const folder = join(path, '.mozilla/managed-storage');
	await mkdir(folder, { recursive: true });
	const manifest = { name: FIREFOX_ID, description: 'Test', type: 'storage', data: policy };
	await writeFile(join(folder, `${FIREFOX_ID}.json`), JSON.stringify(manifest));
	return { path, remove: () => rm(path, { recursive: true, force: true }) };
}
