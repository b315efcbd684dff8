import { expect, it } from 'vitest';
import { SAMPLE_ROUTES, SAMPLE_URL } from '../../src/tools/sample/index';
import { type Driver, openPopup, pressInView, until, untilClosed, withBrowser } from './harness/index';

const NOTICE =
	'RFE/RL has been declared an "undesirable organization" by the Russian government. If you are in Russia or the Russia-controlled parts of Ukraine and hold a Russian passport or are a stateless person residing permanently in Russia or the Russia-controlled parts of Ukraine, please note that you could face fines or imprisonment for sharing, liking, commenting on, or saving our content, or for contacting us. To find out more, click here.';
const EXPLAINER =
	'https://www.rferl.org/a/radio-liberty-undesirable-designation-russia-explainer/32828027.html';

/** The strict policy under which nothing of a page's own would run or load, in the sample's words. */
const STRICT_URL = 'http://strict.example/a/kerry-to-visit-moscow/27852104.html';
const sample = Object.values(SAMPLE_ROUTES)[0];

const routes = {
	...SAMPLE_ROUTES,
	'strict.example/a/kerry-to-visit-moscow/27852104.html': {
		body: sample?.body ?? '',
		headers: { 'content-security-policy': "default-src 'none'; require-trusted-types-for 'script'" },
	},
};

withBrowser('the founding page', { routes }, (stage) => {
	const read = (page: Awaited<ReturnType<Driver['open']>>) =>
		until('the article in the view', () =>
			stage.driver.inView(page, (root: ShadowRoot) => {
				const article = root.querySelector('article');
				if (!article?.querySelector('h1')) return null;
				const card = article.querySelector<HTMLElement>('[data-notice]');
				return {
					headline: article.querySelector('h1')?.textContent,
					text: article.textContent?.replace(/\s+/g, ' ') ?? '',
					card: card && {
						kind: card.dataset.notice,
						severity: card.dataset.severity,
						verbatim: card.querySelector('.notice-text')?.textContent,
						text: card.textContent ?? '',
						links: [...card.querySelectorAll('a')].map((link) => [link.textContent, link.href]),
						beforeHeadline:
							(card.compareDocumentPosition(article.querySelector('h1') as Node) &
								Node.DOCUMENT_POSITION_FOLLOWING) !==
							0,
					},
					focused: root.activeElement?.tagName,
				};
			}),
		);

	for (const [how, url] of [
		['as it is', SAMPLE_URL],
		['under the strictest policy', STRICT_URL],
	] as const) {
		it(`one click shows article and warning, ${how}`, async () => {
			const page = await stage.open(url);
			await stage.driver.clickAction(page);
			const view = await read(page);

			expect(view.headline).toBe(
				'Kerry To Visit Moscow For Talks With Lavrov On Syria, Ukraine, Nagorno-Karabakh',
			);
			expect(view.card).toMatchObject({
				kind: 'undesirable-organization',
				severity: 'risk',
				verbatim: NOTICE,
				beforeHeadline: true,
			});
			expect(view.card?.links).toContainEqual(['click here', EXPLAINER]);
			expect(view.card?.text).toContain('rferl.org/a/radio-liberty-undesirable-designation-russia-explainer');
			for (const fact of [
				'Russia',
				'sharing',
				'liking',
				'saving',
				'fine',
				'imprisonment',
				'the Russian government',
			]) {
				expect(view.card?.text).toContain(fact);
			}
			expect(view.text).toContain('Ahead of the visit, the Syrian military announced');
			expect(view.text).toContain('With reporting by Reuters, AP, AFP, Interfax, and TASS');
			expect(view.text).toContain('RFE/RL journalists report the news in 27 languages');
			for (const chrome of [
				'Accessibility links',
				'Breaking News',
				'16x9 Image',
				'Share on Facebook',
				'XSSMMDLG',
			]) {
				expect(view.text).not.toContain(chrome);
			}
			const dek = 'would visit the Russian capital on July 14-15 after attending';
			expect(view.text.split(dek).length - 1, 'the dek stands once').toBe(1);
			expect(view.focused, 'reading begins at the headline').toBe('H1');
		});
	}

	it('asks for no picture a second time', async () => {
		const page = await stage.open(SAMPLE_URL);
		await until('the picture loaded', () => page.evaluate(() => document.images[0]?.complete));
		const before = stage.net.served.length;
		await stage.driver.clickAction(page);
		await read(page);
		await until('the picture in the view', () =>
			stage.driver.inView(page, (root: ShadowRoot) => {
				const [picture, ...others] = root.querySelectorAll('img');
				return others.length === 0 && (picture?.naturalWidth ?? 0) > 0;
			}),
		);
		expect(stage.net.served.slice(before)).toEqual([]);
	});

	it('changes size, colours, typeface and width at once, and keeps them', async () => {
		const page = await stage.open(SAMPLE_URL);
		await stage.driver.clickAction(page);
		await read(page);
		const look = () =>
			stage.driver.inView(page, (root: ShadowRoot) => {
				const paragraph = root.querySelector('article p:not([class])');
				const style = getComputedStyle(paragraph as Element);
				return {
					size: Number.parseFloat(style.fontSize),
					paper: getComputedStyle(root.querySelector('dialog') as Element).backgroundColor,
					face: style.fontFamily,
					width: Math.round((root.querySelector('article') as Element).getBoundingClientRect().width),
				};
			});
		const before = await look();
		const popup = await openPopup(stage.driver, page);
		await until('the options', () => popup.run(() => document.querySelector('[name=textSize]') !== null));
		const choose = (name: string, value: string) =>
			popup.run(
				(field: string, wanted: string) => {
					const radio = document.querySelector<HTMLInputElement>(`[name=${field}][value="${wanted}"]`);
					if (radio) return radio.click();
					const range = document.querySelector<HTMLInputElement>(`[name=${field}]`);
					if (!range) throw new Error(`no control ${field}`);
					range.value = wanted;
					range.dispatchEvent(new Event('input', { bubbles: true }));
					range.dispatchEvent(new Event('change', { bubbles: true }));
				},
				name,
				value,
			);
		await choose('textSize', 'xl');
		await until('a larger text', async () => (await look()).size > before.size);
		await choose('theme', 'dark');
		await until('dark paper', async () => (await look()).paper !== before.paper);
		await choose('font', 'sans');
		await until('another typeface', async () => (await look()).face !== before.face);
		const wide = (await look()).width;
		await choose('width', '40');
		await until('a narrower column', async () => (await look()).width < wide);
		const chosen = await look();
		await popup.close();
		await page.close();

		const next = await stage.open(SAMPLE_URL);
		await stage.driver.clickAction(next);
		await read(next);
		const again = await stage.driver.inView(next, (root: ShadowRoot) =>
			Number.parseFloat(getComputedStyle(root.querySelector('article p:not([class])') as Element).fontSize),
		);
		expect(again).toBe(chosen.size);
	});

	it('shows where on the page the warning stands', async () => {
		const page = await stage.open(SAMPLE_URL);
		await stage.driver.clickAction(page);
		await read(page);
		await pressInView(stage.driver, page, '[data-action="show-notice"]');
		await untilClosed(page);
		await until('the warning in sight', () =>
			page.evaluate(() => {
				const box = document.querySelector('.foot__item')?.getBoundingClientRect();
				return box !== undefined && box.top < innerHeight && box.bottom > 0;
			}),
		);
	});
});
