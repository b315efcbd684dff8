/** Runs in the page: watches the view come and go, and how long the page's thread is held. */

/** What the watcher has seen, in ms since the epoch; tasks in ms. */
export interface Seen {
	shown?: number;
	/** All of the article was laid out and painted. */
	whole?: number;
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
		if (seen.whole === undefined && performance.getEntriesByName('caveat whole').length > 0)
			afterPaint(() => {
				seen.whole ??= wall();
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

/** What was seen, and the steps on the page's timeline: begin in ms since the epoch, duration in ms. */
function report(): { seen: Seen; phases: [name: string, begun: number, duration: number][] } {
	const own = performance.getEntriesByType('measure').filter(({ name }) => name.startsWith('caveat '));
	return {
		seen,
		phases: own.map(({ name, startTime, duration }) => [
			name.slice('caveat '.length),
			performance.timeOrigin + startTime,
			duration,
		]),
	};
}
