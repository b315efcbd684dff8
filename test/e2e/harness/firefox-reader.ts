/** What is used of the browser window's own scope. */
interface BrowserWindow {
	gBrowser: {
		selectedBrowser: {
			browsingContext: {
				currentWindowGlobal: {
					getActor(name: string): { sendAsyncMessage(name: string, data: object): void };
				};
			};
		};
	};
	messageManager: {
		addMessageListener(name: string, listener: (message: { data: number }) => void): void;
		loadFrameScript(url: string, delayed: boolean): void;
		removeDelayedFrameScript(url: string): void;
	};
}

/**
 * Runs in the browser's window: opens Firefox's own Reader View of the page in front, as its button in the address bar does.
 *
 * @param ms how long it may take
 * @returns when it was pressed, and when the frame with the article was painted, in ms since the epoch
 * @throws when no article is shown
 */
export async function openReaderView(ms: number): Promise<{ pressed: number; shown: number }> {
	const { gBrowser, messageManager } = globalThis as unknown as BrowserWindow;
	const channel = `reader-view:${Math.random()}`;
	// Its own word that the article stands, the frame after it, and what is posted in a frame comes after its paint.
	const script = `addEventListener('AboutReaderContentReady', () => content.requestAnimationFrame(() => {
		const { port1, port2 } = new content.MessageChannel();
		port1.onmessage = () => sendAsyncMessage(${JSON.stringify(channel)}, content.performance.timeOrigin + content.performance.now());
		port2.postMessage(null);
	}), true, true)`;
	const url = `data:,${encodeURIComponent(script)}`;
	const shown = new Promise<number>((resolve, reject) => {
		setTimeout(() => reject(new Error('Reader View shows no article')), ms);
		messageManager.addMessageListener(channel, ({ data }) => resolve(data));
	});
	// Also into the process that the address of Reader View may be opened in.
	messageManager.loadFrameScript(url, true);
	// The script must be there before the press.
	await new Promise((resolve) => setTimeout(resolve, 100));
	const pressed = performance.timeOrigin + performance.now();
	gBrowser.selectedBrowser.browsingContext.currentWindowGlobal
		.getActor('AboutReader')
		.sendAsyncMessage('Reader:ToggleReaderMode', {});
	try {
		return { pressed, shown: await shown };
	} finally {
		messageManager.removeDelayedFrameScript(url);
	}
}
