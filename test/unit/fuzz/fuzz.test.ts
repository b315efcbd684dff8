import { expect, it } from 'vitest';
import { fuzz } from './run';

/** Enough to notice a fault while working; `test/e2e/fuzz.test.ts` reads the 10,000 in a real browser. */
const PAGES = 150;

it(`reads ${PAGES} random pages without a fault`, { timeout: 60_000 }, () => {
	expect(fuzz({ seed: Number(process.env.CAVEAT_SEED ?? 20_261_124), numRuns: PAGES })).toBeNull();
});
