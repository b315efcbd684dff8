import { expect, it } from 'vitest';
import { SAMPLE_ROUTES, SAMPLE_URL } from '../../src/tools/sample/index';
import { until, withBrowser } from './harness/index';

withBrowser('"Why?" in the popup', { routes: SAMPLE_ROUTES }, (stage) => {
	it('tells what decided of page, notice and article, and copies a report', async () => {
		const tab = await stage.open(SAMPLE_URL);
		await stage.driver.clickAction(tab);
		await until('the article', () =>
			stage.driver.inView(tab, (root: ShadowRoot) => root.querySelector('h1') !== null),
		);
		const popup = await stage.driver.popup(() => stage.driver.clickAction(tab));
		await until('the popup', () => popup.run(() => document.querySelector('#why') !== null));
		await popup.press('#why summary');
		const told = await until('the explanation', () =>
			popup.run(() => document.querySelector('.why-content ul')?.parentElement?.textContent || null),
		);
		expect(told).toContain('Undesirable organization: en/');
		expect(told).toContain('Left out of the article');
		await popup.press('#copy-report');
		const said = await until('what came of it', () =>
			popup.run(() => document.querySelector('#report-said')?.textContent || null),
		);
		// Firefox's driver presses in the popup by script, and to such a press the browser gives no clipboard.
		const refused = 'The browser did not allow this here.';
		expect(said).toBe(stage.name === 'chromium' ? 'Report copied.' : refused);
		await popup.close();
	});
});
