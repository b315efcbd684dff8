/** ENTRY: what this page is, the button that fits, and the options, live. */
import { hostOf } from '../shared/address';
import { browser } from '../shared/browser';
import { fixedOptions } from '../shared/fixed-options';
import { injectReader } from '../shared/inject';
import { speakOnPage } from '../shared/language';
import { readManaged } from '../shared/managed';
import { askReader, type PageStatus } from '../shared/messages';
import { readSettings } from '../shared/storage';
import { drawByItself, drawMore } from './by-itself';
import { drawIntroduction } from './intro';
import { drawOptions } from './options';
import { drawStatus } from './status';

const main = document.querySelector('main');
if (main) start(main);

async function start(into: HTMLElement): Promise<void> {
	await speakOnPage(document, 'popupTitle');
	await draw(into);
}

async function draw(into: HTMLElement): Promise<void> {
	const tabId = await findTab();
	const status = await askStatus(tabId);
	const host = status ? hostOf(status.url) : null;
	const [settings, managed] = await Promise.all([readSettings(host), readManaged()]);
	const press = (work: (tab: number) => Promise<PageStatus>) => async () => {
		if (tabId === null) return;
		const after = await work(tabId);
		// An opened or closed reader is what was wanted: the popup is in the way. A refusal is said in it.
		if (after.problem === null) window.close();
		else await draw(into);
	};
	const byItself = status && (await drawByItself(status.url));
	const introduction = await drawIntroduction();
	into.replaceChildren(
		introduction ?? '',
		drawStatus(status, {
			open: press((tab) => askReader(tab, 'open', { force: true })),
			close: press((tab) => askReader(tab, 'close', undefined)),
			explain: async () => {
				if (tabId === null) throw new Error('There is no tab to ask.');
				return askReader(tabId, 'explain', undefined);
			},
		}),
		byItself ?? '',
		drawOptions(host, settings, fixedOptions(managed)),
		drawMore(),
	);
}

/** The tab this popup speaks of: named in the address where the popup stands in a window of its own, else the active one. */
async function findTab(): Promise<number | null> {
	const named = Number(new URL(location.href).searchParams.get('tab'));
	if (named > 0) return named;
	const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
	return tab?.id ?? null;
}

/** @returns null where the browser lets no extension run */
async function askStatus(tabId: number | null): Promise<PageStatus | null> {
	if (tabId === null) return null;
	try {
		await injectReader(tabId);
		return await askReader(tabId, 'status', undefined);
	} catch {
		return null;
	}
}
