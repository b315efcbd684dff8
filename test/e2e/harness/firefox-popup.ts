import type { Panel } from './firefox-window';

/**
 * Runs in the browser's window: sends a function into the popup, which no driver sees, and brings its result back. It is
 * sent there as text, so it may use nothing from outside itself.
 *
 * @param source the function, as text
 * @param args its arguments
 * @param ms how long it may take to answer
 * @returns what the function returned
 * @throws when no popup opened, or it did not answer
 */
export async function runInPopup<Result>(source: string, args: unknown[], ms: number): Promise<Result> {
	interface PopupBrowser extends Element {
		currentURI: { spec: string };
		messageManager: {
			addMessageListener(
				name: string,
				listener: (message: { data: { result?: unknown; error?: string } }) => void,
			): void;
			loadFrameScript(url: string, delayed: boolean): void;
		};
	}
	let popup: PopupBrowser | undefined;
	for (let i = 0; i < 100; i++) {
		popup = [...document.querySelectorAll<PopupBrowser>('.webextension-popup-browser')].at(-1);
		if (popup?.currentURI.spec.startsWith('moz-extension')) break;
		await new Promise((resolve) => setTimeout(resolve, 50));
	}
	if (!popup) throw new Error('no popup opened');
	const { messageManager } = popup;
	const channel = `popup:${Math.random()}`;
	return await new Promise<Result>((resolve, reject) => {
		// A popup that is just being loaded, or has closed, drops what is sent into it.
		setTimeout(() => reject(new Error('the popup did not answer')), ms);
		messageManager.addMessageListener(channel, ({ data }) => {
			if (data.error) reject(new Error(data.error));
			else resolve(data.result as Result);
		});
		const script = `(async () => {
			const window = content, document = content.document;
			try { sendAsyncMessage(${JSON.stringify(channel)}, { result: await (${source})(...${JSON.stringify(args)}) }) }
			catch (error) { sendAsyncMessage(${JSON.stringify(channel)}, { error: String(error) }) }
		})()`;
		messageManager.loadFrameScript(`data:,${encodeURIComponent(script)}`, false);
	});
}

/** Runs in the browser's window: closes the popup, if one is open. */
export async function closePopup(): Promise<void> {
	const panel = document.getElementById('customizationui-widget-panel') as unknown as Panel | null;
	// One that is still on its way in or out cannot be hidden, and keeps the next from opening.
	for (let i = 0; i < 500 && panel && panel.state !== 'closed'; i++) {
		if (panel.state === 'open') panel.hidePopup();
		await new Promise((resolve) => setTimeout(resolve, 20));
	}
}
