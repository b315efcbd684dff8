import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { fuzz, readWell } from './run';

/** Enough to notice a fault while working; `test/e2e/hostile-fuzz.test.ts` reads the 10,000 in a real browser. */
const PAGES = 150;
const SAVED = join(import.meta.dirname, 'saved');

it(`reads ${PAGES} random pages without a fault`, { timeout: 60_000 }, () => {
	expect(fuzz({ seed: 20_261_124, numRuns: PAGES })).toBeNull();
});

/** `npm run fuzz` saves the smallest page on which it found a fault. */
it.each(readdirSync(SAVED))('reads %s, a page that once failed', (name) => {
	expect(() => readWell(readFileSync(join(SAVED, name), 'utf8'))).not.toThrow();
});
