/** Answers what the scripts in pages report: marks the button, has notices looked for, opens the reader where it is wanted. */
import type { StripWords } from '../content/strip';
import type { NoticeKind } from '../core/types';
import { browser } from '../shared/browser';
import { injectReader } from '../shared/inject';
import { speakAsManaged } from '../shared/language';
import { readManaged } from '../shared/managed';
import { askReader, type ToBackground } from '../shared/messages';
import { opensByItself, type PageReport } from '../shared/opening';
import { readSites } from '../shared/sites';
import { interfaceLanguage, t } from '../shared/strings';
import { mayHold } from './hint';
import { markTab } from './mark';
import { isExpected, recallPage, takeExpected } from './tab-memory';

/**
 * Takes a page's report.
 *
 * @param tabId its tab
 * @param page what its script has seen
 */
export async function takeReport(tabId: number, page: PageReport): Promise<void> {
	const [sites, managed, memory] = await Promise.all([readSites(), readManaged(), recall(tabId, page.url)]);
	await markTab(tabId, { isArticle: page.isArticle, kinds: [] });
	if (memory && ((memory.expected && page.isArticle) || opensByItself(page, sites, managed, memory.before))) {
		await openByItself(tabId, page.url);
		// Only now: whoever waits for it to open must not take it for open before.
		if (memory.expected) await takeExpected(tabId, page.url).catch(() => undefined);
	}
	if (page.marked || (await mayHold(page.text, managed.wordings))) await probe(tabId);
}

/** @returns null where the browser refuses its memory: then the reader may have been closed here, and is not opened unasked */
async function recall(tabId: number, url: string) {
	try {
		return { before: await recallPage(tabId, url), expected: await isExpected(tabId, url) };
	} catch {
		return null;
	}
}

/**
 * Opens the reader in a tab if it still shows a page.
 *
 * @param tabId the tab
 * @param url the page
 * @returns false where it did not open
 */
export async function openByItself(tabId: number, url: string): Promise<boolean> {
	try {
		await injectReader(tabId);
		return await askReader(tabId, 'openByItself', { url });
	} catch {
		// The tab has gone on, or the browser lets no extension run in it.
		return false;
	}
}

async function probe(tabId: number): Promise<void> {
	await browser.scripting
		.executeScript({ target: { tabId }, files: ['notices.js', 'notice-probe.js'] })
		.catch(() => undefined);
}

/**
 * Takes the notices that were found on a page.
 *
 * @param tabId its tab
 * @param kinds their kinds, most severe first
 * @returns the strip's words where one shall be shown
 */
export async function takeNotices(
	tabId: number,
	kinds: NoticeKind[],
): Promise<ToBackground['notices']['reply']> {
	if (kinds.length > 0) await markTab(tabId, { isArticle: true, kinds });
	const [{ strip }, { cardAlwaysOn }] = await Promise.all([readSites(), readManaged(), speakAsManaged()]);
	return { strip: strip || cardAlwaysOn ? stripWords() : null };
}

function stripWords(): StripWords {
	return {
		lang: interfaceLanguage().language,
		dir: interfaceLanguage().dir,
		label: t('stripLabel'),
		open: t('openReader'),
		close: t('stripClose'),
		headings: { risk: t('cardRisk'), label: t('cardLabel'), info: t('cardInfo') },
	};
}
