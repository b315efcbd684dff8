/** A part of the Prioritized Task Scheduling API that the types do not know yet; Chromium has it since 129, Firefox since 142. */
interface Scheduling {
	scheduler?: { yield?(): Promise<void> };
}

/**
 * Lets the browser do what waits, such as scrolling and drawing, before the work goes on: no turn shall hold a page for long.
 *
 * @returns resolves in a turn of its own, before whatever else the page itself has put off
 */
export function nextTurn(): Promise<void> {
	const { scheduler } = globalThis as Scheduling;
	if (scheduler?.yield) return scheduler.yield();
	return new Promise((resolve) => {
		const { port1, port2 } = new MessageChannel();
		port1.onmessage = () => resolve();
		port2.postMessage(null);
	});
}
