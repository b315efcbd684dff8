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
		['has no footnote', '<p>The Club* met.</p>'],
		['is the footnote itself', NOTE],
		['is a product or emphasis', `<p>4 * 5, *so* they say, a**b</p>${NOTE}`],
		['stands in code', `<pre>pointer*</pre>${NOTE}`],
	])('is left alone where it %s', (_how, html) => {
		expect(mentions(html)).toEqual([]);
	});
});
