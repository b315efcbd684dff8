import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { type Route, readerIsOpen, sleep, until, withBrowser } from './harness/index';
import { HOSTILE, LISTENING, LOST } from './hostile-pages';
import { readView } from './view';

type Hostile = typeof globalThis & { fired: string[]; attack?: () => void };

const slug = (name: string) => name.replace(/\W+/g, '-');
const routes = Object.fromEntries(
	Object.entries({ ...HOSTILE, ...LOST, listening: LISTENING }).map(([name, route]): [string, Route] => [
		`/${slug(name)}`,
		route,
	]),
);

withBrowser('Against hostile pages', { routes, pagesComplain: true }, (stage) => {
	let page: Page;

	async function go(name: string): Promise<string[]> {
		page = await stage.open(`http://news.example/${slug(name)}`);
		return page.evaluate(() => [...((globalThis as Hostile).fired ?? [])]);
	}

	/** Asks the browser, not the page: what stands in the middle of the window? */
	async function viewIsOnTop(): Promise<boolean> {
		const isHit = await page.evaluate(() => {
			const hit = document.elementFromPoint(innerWidth / 2, innerHeight / 2);
			return hit === document.body || (hit?.hasAttribute('data-caveat-reader') ?? false);
		});
		if (!isHit) return false;
		return stage.driver.inView(page, (root: ShadowRoot) => {
			const dialog = root.querySelector('dialog');
			const box = dialog?.getBoundingClientRect();
			return (
				dialog?.open === true &&
				box !== undefined &&
				box.width > 500 &&
				dialog.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
				root.elementFromPoint(box.width / 2, box.height / 2) !== null
			);
		});
	}

	it.each(Object.keys(HOSTILE))(
		'the reader opens, stays on top and closes on a page that %s',
		async (name) => {
			const fired = await go(name);
			await stage.driver.clickAction(page);
			const shown = await readView(stage.driver, page);
			expect(shown.headline).toBe('River Bank To Be Repaired');
			expect(shown.text).toContain('This is part 3.');
			await page.evaluate(() => (globalThis as Hostile).attack?.());
			await sleep(900);
			await until('the view on top', viewIsOnTop);
			// Nothing that the page laid out noticed that it was read, copied or shown.
			const now = await page.evaluate(() => (globalThis as Hostile).fired ?? []);
			expect(now).toEqual(fired);
			await until('the page as usable as before', async () => {
				if (await page.evaluate(pageIsUsable)) return true;
				// A modal of the page, still open behind ours, may take the first one.
				await page.keyboard.press('Escape');
				await sleep(200);
				return false;
			});
		},
	);

	it.each(Object.keys(LOST))(
		'the reader stays or leaves, and the page is never left hidden, where it %s',
		async (name) => {
			await go(name);
			await stage.driver.clickAction(page).catch(() => undefined);
			await sleep(2500);
			await page.evaluate(() => (globalThis as Hostile).attack?.());
			await sleep(3000);
			await until(
				'the view on top, or the page',
				async () => (await viewIsOnTop().catch(() => false)) || page.evaluate(pageIsUsable),
			);
		},
	);

	it('undoes what a page changes in the view once a selection has given it the root', async () => {
		await go('asks for pictures that never come');
		await stage.driver.clickAction(page);
		await readView(stage.driver, page);
		// The harness stands where such a page would: its functions run in the page, with the root in their hands.
		await stage.driver.inView(page, (root: ShadowRoot) => {
			const headline = root.querySelector('h1');
			const article = root.querySelector('article');
			const dialog = root.querySelector('dialog');
			if (!headline || !article || !dialog) throw new Error('no view');
			headline.textContent = 'All is well';
			headline.setAttribute('style', 'display: none');
			const word = root.querySelector('.body p')?.firstChild;
			if (word) word.nodeValue = 'Changed.';
			article.prepend(Object.assign(document.createElement('section'), { textContent: 'Safe to share' }));
			root.querySelector('.body')?.remove();
			root.append(Object.assign(document.createElement('p'), { textContent: 'A cover' }));
			dialog.style.opacity = '0';
			const sheet = new CSSStyleSheet();
			sheet.replaceSync('h1 { display: none }');
			root.adoptedStyleSheets.push(sheet);
			article.animate({ opacity: [0, 0] }, { duration: 1e9 });
		});
		const left = () =>
			stage.driver.inView(page, (root: ShadowRoot) => ({
				headline: root.querySelector('h1')?.textContent,
				shown: root.querySelector('h1')?.checkVisibility({ opacityProperty: true }),
				opacity: getComputedStyle(root.querySelector('article') ?? root.host).opacity,
				text: root.querySelector('.body')?.textContent?.includes('This is part 3.'),
				words: root.textContent?.match(/Safe to share|Changed\.|A cover/),
			}));
		const undone = { shown: true, opacity: '1', text: true, words: null };
		await expect
			.poll(left, { timeout: 10_000 })
			.toEqual({ headline: 'River Bank To Be Repaired', ...undone });
	});

	it.each(['h1', 'main', '.body p'])(
		'leaves a page that puts a shadow root of its own on %s',
		async (selector) => {
			await go('asks for pictures that never come');
			await stage.driver.clickAction(page);
			await readView(stage.driver, page);
			await stage.driver.inView(
				page,
				(root: ShadowRoot, wanted: string) => {
					const element = root.querySelector(wanted);
					if (!element) throw new Error('no such element');
					element.attachShadow({ mode: 'closed' }).textContent = 'All is well';
				},
				selector,
			);
			await until('the reader gone', async () => !(await readerIsOpen(page)));
			expect(await page.evaluate(pageIsUsable)).toBe(true);
		},
	);

	it('calls nobody before it opens, whatever a page has put up to be called', async () => {
		page = await stage.open('http://news.example/listening');
		const popup = await stage.driver.popup(() => stage.driver.clickAction(page));
		await until('the sentence in the popup', () =>
			popup.run(() => document.querySelector('#status')?.textContent || null),
		);
		await popup.close();
		expect(await page.evaluate(() => (globalThis as Hostile).fired)).toEqual([]);
	});

	it('lets no script press anything in the view', async () => {
		await go('asks for pictures that never come');
		await stage.driver.clickAction(page);
		await readView(stage.driver, page);
		await stage.driver.inView(page, (root: ShadowRoot) => {
			for (const element of root.querySelectorAll<HTMLElement>('button, a, input, select, summary, dialog')) {
				for (const type of ['click', 'pointerdown', 'mousedown', 'mouseup', 'change', 'input', 'cancel']) {
					element.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
				}
			}
			for (const key of ['Escape', 'q', 'o', 't', '+', '?']) {
				root
					.querySelector('dialog')
					?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));
			}
		});
		await page.evaluate(() => {
			const host = document.querySelector('html > div[data-caveat-reader]');
			for (const target of [host, document.body, document, window]) {
				target?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
			}
			window.postMessage({ caveat: 'close', payload: undefined }, '*');
		});
		await sleep(400);
		expect(await viewIsOnTop()).toBe(true);
		expect((await stage.driver.browser.pages()).length).toBeLessThan(4);
	});

	it('gives a page nothing by which to tell that Caveat is installed, nor anybody to talk to', async () => {
		await go('changes all the time and grows');
		const found = await page.evaluate(async (base) => {
			const answers = ['icons/caveat-16.png', 'popup/popup.html', 'reader.js', 'manifest.json'].map((path) =>
				fetch(base + path).then(
					() => `reached ${path}`,
					() => null,
				),
			);
			const globals = Object.getOwnPropertyNames(globalThis).filter((name) => /caveat/i.test(name));
			const marks = [...document.querySelectorAll('*')].filter((element) =>
				[...element.attributes].some(({ name }) => /caveat/i.test(name)),
			);
			const chrome = (globalThis as { chrome?: { runtime?: { sendMessage?: unknown } } }).chrome;
			return [
				...(await Promise.all(answers)).filter(Boolean),
				...globals,
				...marks.map((mark) => mark.tagName),
				...(chrome?.runtime?.sendMessage ? ['a way to send messages'] : []),
			];
		}, stage.driver.base);
		expect(found).toEqual([]);
		expect(await readerIsOpen(page)).toBe(false);
	});

	it('gives the root to nobody who asks from the page', async () => {
		await go('asks for pictures that never come');
		await stage.driver.clickAction(page);
		await readView(stage.driver, page);
		const got = await page.evaluate(() => {
			const host = document.querySelector('html > div[data-caveat-reader]') as HTMLElement;
			const paths: EventTarget[][] = [];
			document.addEventListener('mousemove', (event) => paths.push(event.composedPath()));
			let internals = 'none';
			try {
				internals = String(host.attachInternals().shadowRoot);
			} catch {
				internals = 'refused';
			}
			return {
				root: host.shadowRoot,
				internals,
				html: /River|council/.test(
					host.outerHTML +
						document.documentElement
							.getHTML({ serializableShadowRoots: true })
							.split('data-caveat-reader')[1],
				),
				slot: host.assignedSlot,
				children: host.childNodes.length,
				inPoint: document.elementFromPoint(300, 300) === host,
			};
		});
		expect(got).toEqual({
			root: null,
			internals: 'refused',
			html: false,
			slot: null,
			children: 0,
			inPoint: true,
		});
	});
});

/** Runs in the page: it can be seen, scrolled and pressed. */
function pageIsUsable(): boolean {
	const { body, documentElement } = document;
	return (
		!body.inert &&
		getComputedStyle(body).display !== 'none' &&
		getComputedStyle(body).visibility === 'visible' &&
		getComputedStyle(documentElement).overflow !== 'hidden' &&
		[...document.querySelectorAll('html > div[data-caveat-reader]')].every(
			(host) => host.getBoundingClientRect().height === 0 || host.shadowRoot !== null,
		)
	);
}
