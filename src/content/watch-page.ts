import { look } from './look';
import { isAlive, send } from './send';
import { watchAddress } from './watch-address';

/** Pages that build themselves are looked at again this long after loading, in ms. */
const LATER = [600, 2000];
/** After a change of address without a load, the new text is waited for in steps of this many ms … */
const STEP = 250;
/** … so many times. */
const STEPS = 16;

/**
 * Watches this page for the background: what it is, when it is loaded, when it has another address, when it comes back.
 */
export function watchPage(): void {
	const life = new AbortController();
	const { signal } = life;
	let timers: ReturnType<typeof setTimeout>[] = [];
	let heading = '';
	let seen = -1;

	/** @returns true when the page is an article, so that nothing more needs to be looked for */
	const report = (again: boolean, stale = false): boolean => {
		if (!isAlive()) {
			life.abort();
			return true;
		}
		seen = paragraphs();
		heading = readHeading();
		const page = look(again);
		void send('page', stale ? { ...page, busy: true } : page);
		return page.isArticle;
	};

	const later = (work: () => void, delay: number) => timers.push(setTimeout(work, delay));
	const stop = () => {
		for (const timer of timers) clearTimeout(timer);
		timers = [];
	};
	signal.addEventListener('abort', stop);

	function start(again: boolean): void {
		if (report(again)) return;
		// Only a page that has grown is looked at again.
		const retry = (rest: number[]) => {
			const [next, ...others] = rest;
			if (next === undefined) return;
			later(() => {
				if (paragraphs() === seen || !report(again)) retry(others);
			}, next);
		};
		retry(LATER);
	}

	function startMoved(again: boolean): void {
		stop();
		const before = heading;
		let left = STEPS;
		// The mark of the page before must not stand on this one.
		void send('left', { url: location.href });
		const step = () => {
			left--;
			// The old headline under the new address: the site has not drawn the new page yet.
			const drawn = readHeading() !== before;
			if (drawn && report(again)) return;
			if (left > 0) later(step, STEP);
			// Endless scrolling changes the address under one headline: that page is marked, but never opened unasked.
			else if (!drawn) report(again, true);
		};
		later(step, STEP);
	}

	watchAddress(startMoved, signal);
	window.addEventListener(
		'pageshow',
		(event) => {
			if (event.persisted) report(true);
		},
		{ signal },
	);
	const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
	const begin = () => start(entry?.type === 'back_forward');
	const prerender = document as Document & { prerendering?: boolean };
	if (prerender.prerendering) document.addEventListener('prerenderingchange', begin, { once: true, signal });
	else begin();
}

function paragraphs(): number {
	return document.getElementsByTagName('p').length;
}

function readHeading(): string {
	return document.getElementsByTagName('h1')[0]?.textContent?.trim() || document.title;
}
