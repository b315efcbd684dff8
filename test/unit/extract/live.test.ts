import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { explainArticle, readArticle } from '../../../src/core/index';

const url = 'https://news.example/harbour/wall';
const TEXT = [
	'The harbour council of Northmere voted on Tuesday evening to rebuild the old sea wall, after two winters in which storms flooded the fish market.',
	'Engineers told the meeting that the new wall would stand one metre higher and would be paid for over eleven years from mooring fees.',
	'Opponents said that the plan takes the view from the lower town, and announced that they would collect signatures before the end of the month.',
];
const live = (body: string) => new JSDOM(`<!doctype html><html lang="en"><body>${body}</body></html>`).window;

test('text in open shadow roots is read where it is shown, slots filled, and the page is left as it was', () => {
	const { document } = live(
		`<main><h1>Northmere rebuilds its sea wall</h1><x-story><p>${TEXT[0]}</p><p slot="end">${TEXT[2]}</p></x-story></main>`,
	);
	const root = document.querySelector('x-story')?.attachShadow({ mode: 'open' });
	const inner = document.createElement('x-part');
	inner.attachShadow({ mode: 'open' }).innerHTML = `<p>${TEXT[1]}</p>`;
	if (root) root.innerHTML = '<style>p{color:red}</style><div><slot></slot></div>';
	root?.append(inner);
	root?.append(Object.assign(document.createElement('slot'), { name: 'end' }));
	const before = document.documentElement.outerHTML;
	const text = readArticle(document, { url })?.contentHtml.replace(/<[^>]*>/g, '\n') ?? '';
	const places = TEXT.map((one) => text.indexOf(one));
	expect(places.every((place) => place >= 0)).toBe(true);
	expect(places).toEqual([...places].sort((one, other) => one - other));
	expect(text).not.toContain('color:red');
	expect(document.documentElement.outerHTML).toBe(before);
});

test('a picture that a style sheet puts behind a box is shown', () => {
	const { document } = live(
		`<style>.box { background-image: url("/img/wall.jpg") }</style><article><h1>Northmere rebuilds its sea wall</h1><p>${TEXT[0]}</p><figure class="box"><figcaption>The wall.</figcaption></figure><p>${TEXT[1]}</p><p>${TEXT[2]}</p></article>`,
	);
	const html = readArticle(document, { url })?.contentHtml;
	expect(html).toContain('src="https://news.example/img/wall.jpg"');
	expect(html).toContain('<figcaption>The wall.</figcaption>');
});

test('an explanation names what was chosen and what was left out, by which rule', () => {
	const { document } = live(
		`<nav>Home and harbour</nav><main><h1>Northmere rebuilds its sea wall</h1><div class="story text">${TEXT.map((one) => `<p>${one}</p>`).join('')}<p>Sign up for our newsletter</p></div><div class="related">Fleet stays in port</div></main>`,
	);
	const { chosen, means, letters, removals } = explainArticle(document, { url });
	expect(chosen).toBe('div.story.text');
	expect(means).toBe('names');
	expect(letters).toBe(TEXT.join('').length);
	expect(removals).toEqual([
		{ rule: 'element nav', text: 'Home and harbour' },
		{ rule: 'named related', text: 'Fleet stays in port' },
		{ rule: 'prompt', text: 'Sign up for our newsletter' },
	]);
});

test('a page without an article has nothing chosen', () => {
	expect(explainArticle(live('').document, { url })).toEqual({
		chosen: null,
		means: 'names',
		letters: 0,
		removals: [],
	});
});
