import { afterEach, expect, it, vi } from 'vitest';
import type { Script } from '../../src/core/notices/scripts';
import { tableOf } from '../../src/core/notices/whole';
import { offeredTables } from '../../src/languages/offer';

const WARNING =
	'North Star has been declared an "undesirable organization" by the Russian government. If you are in Russia, please note that you could face fines or imprisonment for sharing, liking, commenting on, or saving our content.';

afterEach(() => {
	vi.useRealTimers();
	vi.unstubAllGlobals();
	vi.resetModules();
	offeredTables().clear();
	document.body.replaceChildren();
});

/** Runs the probe on a page that warns, beside a background that brings the words only at one of its turns. */
async function probeBeside({ bringsAtTurn }: { bringsAtTurn: number }): Promise<unknown[]> {
	vi.useFakeTimers();
	document.body.innerHTML = `<main><p>The council met on Tuesday.</p></main><footer><p>${WARNING}</p></footer>`;
	const told: unknown[] = [];
	let turn = 0;
	vi.stubGlobal('chrome', {
		runtime: {
			id: 'caveat',
			sendMessage: async ({ caveat, payload }: { caveat: string; payload: { scripts: Script[] } }) => {
				if (caveat === 'notices') told.push(payload);
				if (caveat === 'languages') {
					if (++turn < bringsAtTurn) throw new Error('Could not establish connection.');
					for (const script of payload.scripts) offeredTables().set(script, tableOf(script));
				}
				return caveat === 'notices' ? { strip: null } : undefined;
			},
		},
	});
	await import('../../src/notice-probe');
	await vi.advanceTimersByTimeAsync(20_000);
	return told;
}

it.each([1, 2, 3])('tells of a page’s warning when the words come at the asking number %i', async (turn) => {
	expect(await probeBeside({ bringsAtTurn: turn })).toEqual([
		{ url: location.href, notices: [{ kind: 'undesirable-organization', severity: 'risk' }] },
	]);
});

it('tells nothing, above all not "no notice", of a page whose words never come', async () => {
	expect(await probeBeside({ bringsAtTurn: 99 })).toEqual([]);
});
