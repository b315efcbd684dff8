import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DEFAULTS } from '../../src/shared/options';
import { keepSettings } from '../../src/shared/settings-keeper';
import { changeSites, NO_SITES, readSites } from '../../src/shared/sites';
import { readSettings, writeOptions, writeSite } from '../../src/shared/storage';

const { areas, fails, count } = vi.hoisted(() => ({
	count: { writes: 0 },
	areas: { sync: {}, local: {} } as Record<'sync' | 'local', Record<string, unknown>>,
	fails: { reading: false, writing: false, hanging: false },
}));

vi.mock('../../src/shared/browser', () => {
	const area = (name: 'sync' | 'local') => ({
		get: async (key: string | null) => {
			if (fails.reading) throw new Error('corrupt');
			const stored = areas[name];
			return key === null ? { ...stored } : key in stored ? { [key]: stored[key] } : {};
		},
		set: async (items: Record<string, unknown>) => {
			if (fails.hanging) await new Promise(() => undefined);
			if (fails.writing) throw new Error('QUOTA_BYTES quota exceeded');
			count.writes++;
			Object.assign(areas[name], structuredClone(items));
		},
		remove: async (key: string) => {
			delete areas[name][key];
		},
	});
	return { browser: { storage: { sync: area('sync'), local: area('local') } } };
});

beforeEach(() => {
	areas.sync = {};
	count.writes = 0;
	areas.local = {};
	fails.reading = false;
	fails.writing = false;
	fails.hanging = false;
	vi.stubGlobal('navigator', {
		locks: { request: (_: string, work: () => unknown) => work() },
	});
});
afterEach(() => vi.unstubAllGlobals());

describe('Storage that fails', () => {
	it('is read as the defaults where it is corrupt or refused', async () => {
		fails.reading = true;
		expect(await readSettings('news.example')).toEqual({ general: DEFAULTS, site: null });
		expect(await readSites()).toEqual(NO_SITES);
	});

	it.each(['nonsense', 7, null, [1], { textSize: 'huge', theme: {} }])(
		'is read as the defaults where it holds %o',
		async (options) => {
			areas.sync.options = options;
			areas.local.sites = options;
			areas.local['site:news.example'] = options;
			expect(await readSettings('news.example')).toMatchObject({ general: DEFAULTS });
			expect(await readSites()).toEqual(NO_SITES);
		},
	);

	it('stores in the very turn of a change and when the page goes, with what a newer version has stored, within what browsers allow', async () => {
		areas.sync.options = { hologram: 1 };
		const start = await readSettings('news.example');
		const keeper = keepSettings('news.example', start, {
			onChange: () => undefined,
			onStored: () => undefined,
		});
		for (let textSize = 20; textSize <= 40; textSize++) {
			keeper.change({ textSize });
			expect(areas.sync.options).toEqual({ hologram: 1, textSize });
		}
		for (let round = 0; round < 100; round++) keeper.change({ textSize: 20 + (round % 2) });
		expect(count.writes).toBeLessThan(60);
		keeper.change({ textSize: 50 });
		keeper.flush();
		expect(areas.sync.options).toEqual({ hologram: 1, textSize: 50 });
	});

	it('does not go back to what was stored before a change that is on its way', async () => {
		const before = await readSettings(null);
		const keeper = keepSettings(null, before, { onChange: () => undefined, onStored: () => undefined });
		keeper.change({ textSize: 24 });
		keeper.adopt(before);
		expect(keeper.current().general.textSize).toBe(24);
	});

	it('keeps the change for this reading where it is full, says so, and says when it works again', async () => {
		await readSettings(null);
		const said: boolean[] = [];
		const keeper = keepSettings(
			null,
			{ general: DEFAULTS, site: null },
			{ onChange: () => undefined, onStored: (ok) => said.push(ok) },
		);
		fails.writing = true;
		keeper.change({ textSize: 30 });
		await vi.waitFor(() => expect(said).toEqual([false]));
		expect(keeper.current().general.textSize).toBe(30);
		fails.writing = false;
		keeper.change({ textSize: 31 });
		keeper.flush();
		await vi.waitFor(() => expect(said).toEqual([false, true]));
		expect(areas.sync.options).toEqual({ textSize: 31 });
	});

	it('says so too where the browser never answers, as after an update', async () => {
		vi.useFakeTimers();
		const said: boolean[] = [];
		const keeper = keepSettings(
			null,
			{ general: DEFAULTS, site: null },
			{ onChange: () => undefined, onStored: (ok) => said.push(ok) },
		);
		fails.hanging = true;
		keeper.change({ textSize: 30 });
		await vi.advanceTimersByTimeAsync(3500);
		vi.useRealTimers();
		expect(said).toContain(false);
		expect(keeper.current().general.textSize).toBe(30);
	});

	it('loses nothing that cannot be read: what a user has set is not overwritten with nothing', async () => {
		areas.local.sites = { ...NO_SITES, hosts: { 'a.example': 'never' } };
		fails.reading = true;
		await expect(changeSites(() => ({ strip: true }))).rejects.toThrow();
		expect(areas.local.sites).toMatchObject({ hosts: { 'a.example': 'never' }, strip: false });
	});
});

describe('Storage from a newer version', () => {
	const NEWER = { textSize: 24, theme: 'aurora', hologram: { depth: 3 } };

	it('keeps what this version does not know when an option is changed', async () => {
		areas.sync.options = NEWER;
		const { general } = await readSettings(null);
		expect(general).toEqual({ ...DEFAULTS, textSize: 24 });
		await writeOptions({ ...general, textSize: 26 });
		expect(areas.sync.options).toEqual({ ...NEWER, textSize: 26 });
	});

	it('gives way where the user has chosen since', async () => {
		areas.sync.options = NEWER;
		await readSettings('news.example');
		await writeOptions({ ...DEFAULTS, theme: 'dark' });
		expect(areas.sync.options).toEqual({ theme: 'dark', hologram: { depth: 3 } });
	});

	it('goes when everything is reset', async () => {
		areas.sync.options = NEWER;
		await readSettings('news.example');
		await writeOptions(DEFAULTS);
		expect(areas.sync.options).toEqual({});
	});

	it('is no way to fill what a browser syncs', async () => {
		areas.sync.options = { junk: 'x'.repeat(9000) };
		await readSettings('news.example');
		await writeOptions({ ...DEFAULTS, textSize: 26 });
		expect(areas.sync.options).toEqual({ textSize: 26 });
	});

	it('keeps what it knows of a site, and of sites', async () => {
		areas.local['site:news.example'] = { hologram: 1, textSize: 20 };
		await readSettings('news.example');
		await writeSite('news.example', { textSize: 22 });
		expect(areas.local['site:news.example']).toEqual({ hologram: 1, textSize: 22 });
		areas.local.sites = { ...NO_SITES, horizon: [1] };
		await changeSites(() => ({ strip: true }));
		expect(areas.local.sites).toEqual({ ...NO_SITES, strip: true, horizon: [1] });
	});
});
