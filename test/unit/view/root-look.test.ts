import { describe, expect, it } from 'vitest';
import { lookForRoots } from '../../../src/view/root-look';

const PARAGRAPHS = 2000;

/** A view with a long text, a clock that each look into an element moves on by 10 µs, and the elements looked into. */
function view() {
	const dialog = document.createElement('dialog');
	dialog.innerHTML = `<div class="bar"><span>Close</span></div><main><article>
<section class="notice"><p>You could be fined.</p></section><header><h1>River bank to be repaired</h1></header>
<div class="body">${'<p>The council met. <span>Twice.</span></p>'.repeat(PARAGRAPHS)}</div><p class="credits">With Reuters.</p></article></main>`;
	const part = (selector: string) => dialog.querySelector(selector) as HTMLElement;
	const looked = new Map<Element, number>();
	const roots = new Set<Element>();
	let now = 0;
	const look = lookForRoots(
		dialog,
		part('.body'),
		(element) => {
			now += 0.01;
			looked.set(element, (looked.get(element) ?? 0) + 1);
			return roots.has(element) ? ({} as ShadowRoot) : null;
		},
		() => now,
	);
	return { part, looked, roots, look, clock: () => now };
}

describe('the look for roots that a page has put into the view', () => {
	it('takes a few milliseconds at a time, however long the text is', () => {
		const { look, clock } = view();
		for (let at = 0; at < 100; at++) {
			const begun = clock();
			expect(look()).toBe(false);
			expect(clock() - begun).toBeLessThan(6);
		}
	});

	it('comes to all of the text in turn', () => {
		const { part, looked, look } = view();
		const all = [...part('.body').querySelectorAll('p, span')];
		for (let at = 0; at < 60; at++) look();
		expect(all.filter((element) => !looked.has(element))).toEqual([]);
	});

	it.each([
		'h1',
		'.notice',
		'.notice p',
		'header',
		'.body',
		'article',
		'main',
		'.bar',
		'.bar span',
		'.credits',
	])('finds one on %s at once, wherever it is in the text', (selector) => {
		const { part, roots, look } = view();
		for (let at = 0; at < 7; at++) expect(look()).toBe(false);
		roots.add(part(selector));
		expect(look()).toBe(true);
	});

	it('finds one on the last paragraph, and on one that came later', () => {
		const { part, roots, look } = view();
		const found = () => Array.from({ length: 120 }, () => look()).includes(true);
		roots.add(part('.body > p:last-child'));
		expect(found()).toBe(true);
		roots.clear();
		expect(found()).toBe(false);
		const late = document.createElement('p');
		part('.body').append(late);
		roots.add(late);
		expect(found()).toBe(true);
	});
});
