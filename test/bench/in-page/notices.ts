/** Runs in the page: finds the notices of a parsed page, how long that takes, and why. */
import { explainNotices, findNotices, type Notice, type NoticeExplanation } from '../../../src/core/index';

export interface Measured {
	notices: Notice[];
	milliseconds: number;
}

declare global {
	var measureNotices: (html: string, url: string, rounds: number) => Measured;
	var explainPage: (html: string, url: string) => NoticeExplanation;
}

const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');

globalThis.measureNotices = (html, url, rounds) => {
	const document = parse(html);
	let notices: Notice[] = [];
	const times: number[] = [];
	for (let round = 0; round < rounds; round++) {
		const before = performance.now();
		notices = findNotices(document, { url });
		times.push(performance.now() - before);
	}
	times.sort((a, b) => a - b);
	return { notices, milliseconds: times[times.length >> 1] ?? 0 };
};

globalThis.explainPage = (html, url) => explainNotices(parse(html), { url });
