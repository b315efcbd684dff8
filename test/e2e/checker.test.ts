import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { until, withBrowser } from './harness/index';

const PAGE = pathToFileURL(resolve(import.meta.dirname, '../../dist/checker/caveat-checker.html')).href;
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

withBrowser('the checker page from disk', { routes: {} }, (stage) => {
	it('checks an example, then what was typed, and asks the network for nothing', async () => {
		const tab = await stage.open(PAGE);
		const asked = stage.net.served.length;
		const text = (selector: string) =>
			tab.evaluate((wanted) => document.querySelector(wanted)?.textContent ?? '', selector);
		await tab.click('#example');
		await until('the report', async () => (await text('#summary')).startsWith('One legal notice'));
		expect(await text('.notice-risk .notice-text')).toContain('North Star has been declared');
		await until('the report in focus', () => tab.evaluate(() => document.activeElement?.id === 'results'));

		await tab.evaluate(() => {
			const source = document.querySelector('textarea');
			if (source) source.value = '';
		});
		await tab.type('#source', 'Hello <b>');
		await until('the next report', async () => (await text('#summary')).startsWith('No legal notice'));

		await tab.type('#words', 'This text was corrected on 4 May.');
		await tab.select('#kind', 'correction');
		await tab.click('#try');
		await until('the marked notice', async () => (await text('.notice-kind')) === 'Correction');
		expect(stage.net.served.length).toBe(asked);
	});

	it('gives axe nothing to find, and fits a narrow screen', async () => {
		const tab = await stage.open(PAGE);
		await tab.setViewport({ width: 360, height: 800 });
		await tab.click('#example');
		await tab.waitForSelector('.notice-risk .notice-text');
		await tab.evaluate(AXE);
		const found = await tab.evaluate(async () => {
			type Violation = { id: string; nodes: { html: string }[] };
			const { axe } = window as unknown as { axe: { run(): Promise<{ violations: Violation[] }> } };
			const { violations } = await axe.run();
			return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 120)}`);
		});
		expect(found).toEqual([]);
		expect(await tab.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
	});
});
