import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { showIcon } from '../../src/background/icon';
import { ROOT } from '../../src/tools/build/root';

const { stored, setIcon } = vi.hoisted(() => ({
	stored: { sites: {} as unknown },
	setIcon: vi.fn(async (_: { path: Record<string, string> }) => undefined),
}));
vi.mock('../../src/shared/browser', () => ({
	browser: { action: { setIcon }, storage: { local: { get: async () => stored } } },
}));

it.each([
	['plain', { plainIcon: true }],
	['caveat', { plainIcon: false }],
	['caveat', undefined],
	['caveat', { plainIcon: 'yes' }],
])('wears the icon %s where %j is stored', async (name, sites) => {
	stored.sites = sites;
	await showIcon();
	const paths = Object.entries(setIcon.mock.lastCall?.[0].path ?? {});
	expect(paths).toEqual([16, 32, 48].map((size) => [String(size), `/icons/${name}-${size}.png`]));
	for (const [, path] of paths) expect(existsSync(join(ROOT, path)), path).toBe(true);
});
