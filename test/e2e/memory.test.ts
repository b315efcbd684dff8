import type { CDPSession, Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { lastOf, readerIsOpen, untilClosed, withBrowser } from './harness/index';
import { ROUTES } from './pages';
import { readView } from './view';

const ROUNDS = 200;
/** Rounds after which what is made once, as compiled code and caches, has been made. */
const WARM_UP = 20;

/** Only Chromium's debugger counts nodes and takes heap snapshots. */
withBrowser('The memory of a page', { routes: ROUTES }, (stage) => {
	it.runIf(stage.name === 'chromium')('holds nothing of the article once the reader is closed', async () => {
		const page = await stage.open('http://news.example/plain');
		await stage.driver.clickAction(page);
		await readView(stage.driver, page);
		await stage.driver.pressCommand(page);
		await untilClosed(page);
		const session = await page.createCDPSession();
		expect(await lastOf(() => detachedNodes(session))).toEqual([]);
	});

	it.runIf(stage.name === 'chromium')(
		`stays flat over ${ROUNDS} rounds of opening and closing`,
		async () => {
			const page = await stage.open('http://news.example/plain');
			await stage.driver.clickAction(page);
			await readView(stage.driver, page);
			await stage.driver.pressCommand(page);
			await untilClosed(page);
			const session = await page.createCDPSession();
			await session.send('Performance.enable');
			await rounds(page, WARM_UP);
			const before = await memoryOf(session);
			await rounds(page, ROUNDS);
			const after = await memoryOf(session);
			expect(after.nodes - before.nodes, 'nodes').toBeLessThan(20);
			expect(after.listeners - before.listeners, 'listeners').toBeLessThan(5);
			// The browser keeps on compiling for a while; one article kept each round would be three times as much.
			expect(after.heap - before.heap, 'bytes of script memory').toBeLessThan(ROUNDS * 4000);
		},
		300_000,
	);

	/** Opens and closes as the background asks for it, from one of the extension's own pages. */
	async function rounds(page: Page, count: number): Promise<void> {
		const options = await stage.openExtensionPage('options/options.html');
		await options.evaluate(async (times) => {
			const { tabs } = (globalThis as unknown as { chrome: { tabs: Tabs } }).chrome;
			const [tab] = await tabs.query({ url: 'http://news.example/plain' });
			for (let round = 0; round < times * 2; round++) {
				const done = await tabs.sendMessage(tab?.id ?? 0, { caveat: 'toggle', payload: { mayClose: true } });
				if (done !== true) throw new Error(`Round ${round} neither opened nor closed the reader.`);
			}
		}, count);
		await options.close();
		await page.bringToFront();
		expect(await readerIsOpen(page)).toBe(false);
	}
});

interface Tabs {
	query(filter: { url: string }): Promise<{ id: number }[]>;
	sendMessage(tabId: number, message: unknown): Promise<unknown>;
}

async function memoryOf(session: CDPSession): Promise<{ nodes: number; listeners: number; heap: number }> {
	await session.send('HeapProfiler.collectGarbage');
	const { metrics } = await session.send('Performance.getMetrics');
	const value = (wanted: string) => metrics.find(({ name }) => name === wanted)?.value ?? Number.NaN;
	return { nodes: value('Nodes'), listeners: value('JSEventListeners'), heap: value('JSHeapUsedSize') };
}

/** @returns the names of the nodes in a heap snapshot that are in no document any more, but held */
async function detachedNodes(session: CDPSession): Promise<string[]> {
	let text = '';
	const collect = ({ chunk }: { chunk: string }) => {
		text += chunk;
	};
	session.on('HeapProfiler.addHeapSnapshotChunk', collect);
	await session.send('HeapProfiler.collectGarbage');
	await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
	session.off('HeapProfiler.addHeapSnapshotChunk', collect);
	const { snapshot, nodes, strings } = JSON.parse(text) as {
		snapshot: { meta: { node_fields: string[] } };
		nodes: number[];
		strings: string[];
	};
	const fields = snapshot.meta.node_fields;
	const [name, detached] = [fields.indexOf('name'), fields.indexOf('detachedness')];
	const found: string[] = [];
	for (let at = 0; at < nodes.length; at += fields.length) {
		// 2 in the snapshot's own words: detached.
		if (nodes[at + detached] === 2) found.push(strings[nodes[at + name] ?? 0] ?? '');
	}
	return found;
}
