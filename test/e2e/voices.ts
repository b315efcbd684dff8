/** Voices for headless Chromium, which has none: an extension whose voices say nothing and tell of every word. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Driver } from './harness/index';

const events = ['start', 'word', 'end'];
const MANIFEST = {
	manifest_version: 3,
	name: 'Voices for tests',
	version: '1',
	permissions: ['ttsEngine'],
	background: { service_worker: 'engine.js' },
	tts_engine: {
		voices: [
			{ voice_name: 'Cloud', lang: 'en-US', event_types: events, remote: true },
			{ voice_name: 'Device', lang: 'en-US', event_types: events },
		],
	},
};

/** A word takes a few milliseconds, so that what is seen of it can be seen. */
const ENGINE = `let turn = 0;
chrome.ttsEngine.onSpeak.addListener(async (text, options, send) => {
	const own = ++turn;
	send({ type: 'start', charIndex: 0 });
	for (const word of text.matchAll(/\\S+/g)) {
		if (own !== turn) return;
		send({ type: 'word', charIndex: word.index, length: word[0].length });
		await new Promise((resolve) => setTimeout(resolve, 15));
	}
	if (own === turn) send({ type: 'end', charIndex: text.length });
});
chrome.ttsEngine.onStop.addListener(() => { turn++; });`;

/**
 * Gives a browser voices. Firefox brings its own for tests, see the harness.
 *
 * @param driver the browser
 */
export async function giveVoices(driver: Driver): Promise<void> {
	if (driver.name !== 'chromium') return;
	const folder = mkdtempSync(join(tmpdir(), 'caveat-voices-'));
	writeFileSync(join(folder, 'manifest.json'), JSON.stringify(MANIFEST));
	writeFileSync(join(folder, 'engine.js'), ENGINE);
	await driver.browser.installExtension(folder);
	// The browser reads the worker's script when it first needs it, so the folder stays until the tests end.
	process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
}
