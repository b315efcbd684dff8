/** Loaded into a real browser's empty page. */

import { sanitise } from '../../../src/core/sanitise/index';
import { fuzz } from '../../unit/fuzz/run';
import { dangersIn } from '../../unit/security/dangers';
import { arm, VECTORS } from '../../unit/security/vectors';
import { vectorsEverywhere } from './everywhere';

/** Sanitises every vector alone with the browser's own parser, and shows the result in the live page. */
function everyVector(): string[] {
	const seen: string[] = [];
	const world = globalThis as unknown as { ran(name: string): void };
	world.ran = (name) => seen.push(`ran: ${name}`);
	VECTORS.forEach((vector, index) => {
		const parser = new DOMParser();
		const page = parser.parseFromString(
			`<body>${arm(vector, `ran(${index})`, 'http://evil.example/')}`,
			'text/html',
		);
		const body = page.createDocumentFragment();
		body.append(...page.body.childNodes);
		const holder = document.createElement('div');
		holder.append(sanitise(body, globalThis as unknown as Window & typeof globalThis));
		document.body.append(holder);
		const again = parser.parseFromString(holder.innerHTML, 'text/html').body;
		seen.push(...[...dangersIn(holder), ...dangersIn(again)].map((danger) => `${vector.html}: ${danger}`));
	});
	return seen;
}

Object.assign(globalThis, { fuzz, everyVector, vectorsEverywhere, ran: () => undefined });
