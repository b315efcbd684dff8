/** Runs in the page: watches the view come and go, and how long the page's thread is held. */

/** What the watcher has seen, in ms since the epoch; tasks in ms. */
export interface Seen {
	shown?: number;
	gone?: number;
	tasks: number[];
}

declare global {
	var speed: { seen: Seen; report: typeof report };
}

const seen: Seen = { tasks: [] };
globalThis.speed = { seen, report };
watchView();
watchThread();

function watchView(): void {
	const isThere = () => document.querySelector('html > div[data-caveat-reader]') !== null;
	const frame = () => {
		if (!seen.shown && isThere())
			afterPaint(() => {
				seen.shown = wall();
			});
		if (seen.shown && !seen.gone && !isThere())
			afterPaint(() => {
				seen.gone = wall();
			});
		if (!seen.gone) requestAnimationFrame(frame);
	};
	requestAnimationFrame(frame);
}

/** What is posted in a frame's callback comes after that frame's layout and paint. */
function afterPaint(then: () => void): void {
	const { port1, port2 } = new MessageChannel();
	port1.onmessage = then;
	port2.postMessage(null);
}

function wall(): number {
	return performance.timeOrigin + performance.now();
}

/** Of each task the time until the next turn of a timer; browsers keep 4 ms between two. */
function watchThread(): void {
	let last = performance.now();
	const beat = () => {
		const now = performance.now();
		if (now - last > 12) seen.tasks.push(now - last);
		last = now;
		if (!seen.gone) setTimeout(beat, 4);
	};
	beat();
}

/** What was seen, the steps on the page's timeline, and when the whole article was there. */
function report(): { seen: Seen; phases: [string, number][]; whole: number | undefined } {
	const own = performance.getEntriesByType('measure').filter(({ name }) => name.startsWith('caveat '));
	const [whole] = performance.getEntriesByName('caveat whole');
	return {
		seen,
		phases: own.map(({ name, duration }) => [name.slice('caveat '.length), duration]),
		whole: whole && performance.timeOrigin + whole.startTime,
	};
}
