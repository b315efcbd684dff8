/** Runs in the page: finds the notices of a parsed page, and how long that takes. */
import { findNotices } from '../../../src/core/index';

declare global {
	var measureNotices: (
		html: string,
		url: string,
		rounds: number,
	) => { notices: unknown[]; milliseconds: number };
}

globalThis.measureNotices = (html, url, rounds) => {
	const document = new DOMParser().parseFromString(html, 'text/html');
	let notices: unknown[] = [];
	const times: number[] = [];
	for (let round = 0; round < rounds; round++) {
		const before = performance.now();
		notices = findNotices(document, { url });
		times.push(performance.now() - before);
	}
	times.sort((a, b) => a - b);
	return { notices, milliseconds: times[times.length >> 1] ?? 0 };
};
