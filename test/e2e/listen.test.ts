import type { Page } from 'puppeteer-core';
import { beforeAll, expect, it } from 'vitest';
import { pressInView, until, withBrowser } from './harness/index';
import { paragraphs } from './pages';
import { giveVoices } from './voices';

const WARNING =
	'North Star has been declared an "undesirable organization" by the Russian government. If you are in Russia, please note that you could face fines or imprisonment for sharing, liking, commenting on, or saving our content.';
const article = (footer: string, text = paragraphs(8)) => ({
	body: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>River Bank To Be Repaired</title>
<meta property="og:type" content="article"></head><body><main><article><h1>River Bank To Be Repaired</h1>
${text}</article></main><footer><p>${footer}</p></footer></body></html>`,
});
const routes = {
	'news.example/2026/05/06/warned.html': article(WARNING),
	'news.example/2026/05/06/calm.html': article('Printed in town.'),
	'news.example/2026/05/06/parts.html': article(
		'Printed in town.',
		`${paragraphs(8)}<a rel="next" href="/2026/05/06/parts-2.html">Next</a>`,
	),
	'news.example/2026/05/06/parts-2.html': article(
		WARNING,
		paragraphs(8).replaceAll('This is', 'Further on, this is'),
	),
};

/** Where the marks over spoken words have been, in order, each place once in a row. */
type Watched = typeof globalThis & { spokenIn?: string[] };

/** Runs in the view: from now on notes over what the marks of the spoken words lie. */
function watchMarks(root: ShadowRoot): void {
	const places: string[] = [];
	(globalThis as Watched).spokenIn = places;
	const marks = root.querySelector('.spoken');
	if (!marks) throw new Error('Nothing marks spoken words.');
	new MutationObserver(() => {
		const box = marks.firstElementChild?.getBoundingClientRect();
		if (!box || box.width === 0) return;
		const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
		const place = ['.notice-text', '.notice', 'h1', '.part', '.body'].find((each) => {
			const frame = root.querySelector(each)?.getBoundingClientRect();
			return frame && x > frame.left && x < frame.right && y > frame.top && y < frame.bottom;
		});
		if (place && places.at(-1) !== place) places.push(place);
	}).observe(marks, { childList: true });
}

withBrowser('reading aloud', { routes }, (stage) => {
	let tab: Page;
	const inView = <Result>(work: (root: ShadowRoot) => Result) => stage.driver.inView(tab, work);
	const press = (selector: string) => pressInView(stage.driver, tab, selector);

	beforeAll(() => giveVoices(stage.driver));

	const voices = () =>
		inView((root) =>
			[...root.querySelectorAll('[name=speechVoice] option')].map((each) => each.textContent ?? ''),
		);
	async function listen(name: string): Promise<string[]> {
		tab = await stage.open(`http://news.example/2026/05/06/${name}.html`);
		await stage.driver.clickAction(tab);
		await press('[data-action=listen]');
		return until('a voice', async () => {
			const names = await voices();
			return names.length > 0 && names;
		});
	}
	/** Waits for the voice that sends the text away; Firefox brings none. */
	const cloudVoice = async () => {
		if (stage.name === 'chromium') await until('Cloud', async () => (await voices()).includes('Cloud'));
	};
	const places = () => inView(() => (globalThis as Watched).spokenIn ?? []);

	it('reads the warning first, then headline and text, and marks what it says', async () => {
		await listen('warned');
		await inView(watchMarks);
		await press('[data-action=speechPlay]');
		await until('the text being read', async () => (await places()).includes('.body'), 20_000);
		expect((await places()).slice(0, 3)).toEqual(['.notice-text', 'h1', '.body']);
		await press('[data-action=speech-stop]');
		await until('no mark, and the focus back', () =>
			inView(
				(root) =>
					root.querySelector('.spoken') === null &&
					root.activeElement?.getAttribute('data-action') === 'listen',
			),
		);
	});

	it('offers no voice that sends the text away where a warning stands, and says so', async () => {
		await listen('calm');
		await cloudVoice();
		const warned = await listen('warned');
		expect(warned).not.toContain('Cloud');
		expect(warned.length).toBeGreaterThan(0);
		expect(await inView((root) => root.querySelector('.listen p')?.textContent)).toMatch(
			/only voices of this device/,
		);
	});

	it('reads an added part from its warning on, and with no voice that sends the text away from then on', async () => {
		await listen('parts');
		await cloudVoice();
		await press('[data-action=next-part]');
		await until('the part', () => inView((root) => root.querySelector('.part .notice-risk') !== null));
		await until('voices of this device alone', async () => {
			const names = await voices();
			return names.length > 0 && !names.includes('Cloud');
		});
		await until('the warning in sight', () =>
			inView((root) => {
				const card = root.querySelector('.part .notice-risk')?.getBoundingClientRect();
				return card && card.top >= 0 && card.bottom <= innerHeight;
			}),
		);
		await inView(watchMarks);
		await press('[data-action=speech-here]');
		await until('the part being read', async () => (await places()).includes('.part'), 20_000);
		// Of the card only what the publisher says; before it maybe the end of what stood there already.
		expect((await places()).filter((place) => place !== '.body')).toEqual(['.notice-text', '.part']);
	});
});
