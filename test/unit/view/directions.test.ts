import { expect, it } from 'vitest';
import { turnOtherDirections } from '../../../src/view/directions';

const PERSIAN = 'یخ رودخانه زودتر شکست (River Board, 2026).';

it.each([
	['an unmarked quotation', 'ltr', `<p>${PERSIAN}</p>`, 'rtl'],
	['a sentence that begins with a name', 'ltr', '<p>یخ, the ice, broke three weeks earlier.</p>', ''],
	['what names its direction', 'ltr', `<blockquote dir="ltr"><p>${PERSIAN}</p></blockquote>`, ''],
	['a Latin quotation in Persian', 'rtl', '<p>The ice broke early, said the board (یخ).</p>', 'ltr'],
	['Persian itself', 'rtl', `<p>${PERSIAN}</p>`, ''],
	[
		'items of a Persian list, by the list itself',
		'ltr',
		`<ul><li>${PERSIAN}</li><li>The ice</li></ul>`,
		'rtl',
	],
	['figures, which have no direction', 'rtl', '<p>1961–2026</p>', ''],
] as const)('gives %s in an article of direction %s its own direction', (_, dir, html, own) => {
	const body = document.createElement('div');
	body.dir = dir;
	document.body.replaceChildren(body);
	body.innerHTML = html;
	turnOtherDirections(body, dir);
	expect(body.querySelector<HTMLElement>('p, ul')?.dir).toBe(own);
});
