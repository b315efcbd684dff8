import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { drawIntroduction } from '../../src/popup/intro';
import { NO_SITES } from '../../src/shared/sites';

const store = vi.hoisted(() => ({
	sites: undefined as unknown,
	refuses: { reading: false, writing: false },
}));
vi.mock('../../src/shared/browser', () => ({
	browser: {
		i18n: { getMessage: (key: string) => key },
		storage: {
			local: {
				get: async () => {
					if (store.refuses.reading) throw new Error('corrupt');
					return { sites: store.sites };
				},
				set: async ({ sites }: { sites: unknown }) => {
					if (store.refuses.writing) throw new Error('QUOTA_BYTES quota exceeded');
					store.sites = sites;
				},
			},
		},
	},
}));

const unhandled = vi.fn();

beforeEach(() => {
	store.sites = undefined;
	store.refuses = { reading: false, writing: false };
	unhandled.mockClear();
	process.on('unhandledRejection', unhandled);
	vi.stubGlobal('navigator', { locks: { request: (_: string, work: () => unknown) => work() } });
});
afterEach(() => {
	process.off('unhandledRejection', unhandled);
	vi.unstubAllGlobals();
	vi.restoreAllMocks();
});

/** Opens the popup and presses the introduction away; only the browser can make a press that counts, so its listener is called. */
async function pressAway(): Promise<void> {
	const listening = vi.spyOn(EventTarget.prototype, 'addEventListener');
	const box = await drawIntroduction();
	if (!box) throw new Error('There is no introduction.');
	const [, press] = listening.mock.calls.find(([kind]) => kind === 'click') ?? [];
	const rest = document.createElement('p');
	rest.innerHTML = '<button>Open the reader</button>';
	document.body.replaceChildren(box, rest);
	(press as (event: object) => void)({ isTrusted: true });
	await new Promise((resolve) => setTimeout(resolve, 10));
}

it('explains once', async () => {
	await pressAway();
	expect(store.sites).toEqual({ ...NO_SITES, introduced: true });
	expect(await drawIntroduction()).toBeNull();
});

it.each(['reading', 'writing'] as const)(
	'goes when it is pressed away, and on to what follows, where the store refuses %s',
	async (what) => {
		store.refuses[what] = true;
		await pressAway();
		expect(document.querySelector('#intro')).toBeNull();
		expect(document.activeElement?.textContent).toBe('Open the reader');
		expect(unhandled).not.toHaveBeenCalled();
		// It says so again the next time, and loses nothing.
		expect(await drawIntroduction()).not.toBeNull();
		expect(store.sites).toBeUndefined();
	},
);
