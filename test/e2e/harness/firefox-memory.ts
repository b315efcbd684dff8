/** What is used of the browser window's own scope. */
interface BrowserWindow {
	gBrowser: {
		selectedBrowser: {
			messageManager: {
				addMessageListener(name: string, listener: (message: { data: number }) => void): void;
				loadFrameScript(url: string, delayed: boolean): void;
			};
		};
	};
}

/**
 * Runs in the browser's window: asks how much memory belongs to the page in front, after a collection.
 *
 * @param ms how long it may take
 * @returns bytes of scripts, nodes and styles together
 * @throws when nothing answers
 */
export async function measureTab(ms: number): Promise<number> {
	const { messageManager } = (globalThis as unknown as BrowserWindow).gBrowser.selectedBrowser;
	const channel = `memory:${Math.random()}`;
	// The last but two of what is told, in its order, is the sum of all before it.
	const script = `{
		const manager = Components.classes['@mozilla.org/memory-reporter-manager;1'].getService(Components.interfaces.nsIMemoryReporterManager);
		manager.minimizeMemoryUsage(() => {
			const told = Array.from({ length: 9 }, () => ({}));
			manager.sizeOfTab(content, ...told);
			sendAsyncMessage(${JSON.stringify(channel)}, told[6].value);
		});
	}`;
	return await new Promise<number>((resolve, reject) => {
		setTimeout(() => reject(new Error('The tab does not tell its memory')), ms);
		messageManager.addMessageListener(channel, ({ data }) => resolve(data));
		messageManager.loadFrameScript(`data:,${encodeURIComponent(script)}`, false);
	});
}
