import { describe, expect, it } from 'vitest';
import { markMentions } from '../../../src/view/mentions';

const NOTE = '<p>* Recognised as extremist in Russia.</p><p>** On the register of foreign agents.</p>';

function mentions(html: string): [string, string | null][] {
	const body = document.createElement('div');
	body.innerHTML = html;
	const before = body.textContent;
	markMentions(body);
	expect(body.textContent).toBe(before);
	return [...body.querySelectorAll('.mention')].map((mark) => [
		`${mark.previousSibling?.textContent?.slice(-5)}${mark.textContent}`,
		mark.getAttribute('aria-label'),
	]);
}

describe('a mention with a footnote', () => {
	it('shows its own footnote, and can be reached by keyboard', () => {
		expect(mentions(`<p>The Harbour Club* met the Lamp** fund and the Club* again.</p>${NOTE}`)).toEqual([
			[' Club*', 'Recognised as extremist in Russia.'],
			[' Lamp**', 'On the register of foreign agents.'],
			[' Club*', 'Recognised as extremist in Russia.'],
		]);
		const body = document.createElement('div');
		body.innerHTML = `<p>Club*</p>${NOTE}`;
		markMentions(body);
		expect(body.querySelector('.mention')?.getAttribute('tabindex')).toBe('0');
	});
	it.each([
		['brackets', '[1]', '[1]'],
		['parentheses', '(1)', '(1)'],
		['raised digits', '¹', '¹'],
		['brackets after a space', ' [1]', '[1]'],
	])('is known by a number in %s', (_how, mark, marker) => {
		const html = `<p>The Club${mark} met the mayor.</p><p>They ate.</p><p>${marker} Declared undesirable in Russia.</p>`;
		expect(mentions(html).map(([, note]) => note)).toEqual(['Declared undesirable in Russia.']);
	});
	it.each([
		['is an item of a list', '<p>See point (1) below.</p><p>(1) Bring boots.</p><p>Then go home.</p>'],
		['is a unit', '<p>A field of 4 km² by the river.</p><p>² Declared undesirable.</p>'],
		['is a link of the page', '<p>The Club<a href="#a">[1]</a> met.</p><p>[1] Declared undesirable.</p>'],
		['has no footnote', '<p>The Club* met.</p>'],
		['is the footnote itself', NOTE],
		['is a product or emphasis', `<p>4 * 5, *so* they say, a**b</p>${NOTE}`],
		['stands in code', `<pre>pointer*</pre>${NOTE}`],
	])('is left alone where it %s', (_how, html) => {
		expect(mentions(html)).toEqual([]);
	});
});
