import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { giveBackAll, openLink } from '../../../src/background/links';

const LINK = 'https://news.example/2026/05/06/ice.html';
const ORIGINS = { origins: ['*://news.example/*'] };

const fake = vi.hoisted(() => ({
	local: {} as Record<string, unknown>,
	refuses: { reading: false, writing: false, tabs: false },
	removed: [] as unknown[],
	opened: [] as string[],
	updated: new Set<(tabId: number, what: { status: string }) => void>(),
}));

vi.mock('../../../src/background/pages', () => ({
	openByItself: async (_: number, url: string) => {
		fake.opened.push(url);
		return true;
	},
}));
vi.mock('../../../src/shared/browser', () => {
	const area = {
		get: async () => {
			if (fake.refuses.reading) throw new Error('corrupt');
			return structuredClone(fake.local);
		},
		set: async (items: object) => {
			if (fake.refuses.writing) throw new Error('QUOTA_BYTES quota exceeded');
			Object.assign(fake.local, items);
		},
		remove: async (key: string) => {
			if (fake.refuses.writing) throw new Error('QUOTA_BYTES quota exceeded');
			delete fake.local[key];
		},
	};
	return {
		browser: {
			storage: { local: area, session: area },
			permissions: {
				contains: async () => false,
				request: async () => true,
				remove: async (what: unknown) => fake.removed.push(what),
			},
			tabs: {
				create: async () => {
					if (fake.refuses.tabs) throw new Error('No window with id: 3.');
					return { id: 7 };
				},
				get: async () => ({ id: 7 }),
				onUpdated: {
					addListener: (listener: never) => fake.updated.add(listener),
					removeListener: (listener: never) => fake.updated.delete(listener),
				},
			},
		},
	};
});

const unhandled = vi.fn();

beforeEach(() => {
	fake.local = {};
	fake.removed = [];
	fake.opened = [];
	fake.refuses = { reading: false, writing: false, tabs: false };
	unhandled.mockClear();
	process.on('unhandledRejection', unhandled);
	vi.stubGlobal('navigator', { locks: { request: (_: string, work: () => unknown) => work() } });
});
afterEach(() => {
	process.off('unhandledRejection', unhandled);
	vi.unstubAllGlobals();
});

it.each([
	['answers', false],
	['is full', true],
])(
	'opens a link in the reader where the store %s, and leaves nothing granted that it cannot remember',
	async (_, full) => {
		fake.refuses.writing = full;
		const opening = openLink(LINK, undefined);
		await vi.waitFor(() => expect(fake.updated.size).toBe(1));
		// The page takes its time: until then nothing may go wrong unseen either.
		await new Promise((resolve) => setTimeout(resolve, 20));
		for (const listener of fake.updated) listener(7, { status: 'complete' });
		await opening;
		expect(fake.opened).toEqual([LINK]);
		expect(fake.removed).toEqual(full ? [ORIGINS] : []);
		expect(unhandled).not.toHaveBeenCalled();
	},
);

it("gives the host back where the link's window is gone, and opens the link in no other", async () => {
	fake.refuses.tabs = true;
	await openLink(LINK, { index: 0, windowId: 3 });
	expect(fake.removed).toEqual([ORIGINS]);
	expect(fake.opened).toEqual([]);
	expect(fake.updated.size).toBe(0);
});

it.each([
	['can be read no more', 'reading', []],
	['takes nothing', 'writing', [ORIGINS]],
] as const)(
	'starts all the same where the store %s, and gives back what it knows of',
	async (_, what, given) => {
		fake.local.borrowed = [{ host: 'news.example', tabId: 3 }];
		fake.refuses[what] = true;
		await giveBackAll();
		expect(fake.removed).toEqual(given);
		fake.refuses[what] = false;
		await giveBackAll();
		expect(fake.local.borrowed).toBeUndefined();
		expect(fake.removed).toContainEqual(ORIGINS);
	},
);
