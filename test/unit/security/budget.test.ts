import { describe, expect, it } from 'vitest';
import { findNotices, readArticle } from '../../../src/core/index';
import { step, TooLarge, within } from '../../../src/core/page/budget';
import { refuseTooDeep } from '../../../src/core/page/depth';

const ADDRESS = { url: 'https://news.example/2024/river.html' };
const PROSE = 'The council met on Tuesday evening to discuss how the river bank should be repaired.';
const WARNING =
	'Reading or sharing the material of an undesirable organization may be punished by a fine in Russia.';

const OVER = () => true;
const NEVER = () => false;

function pageOf(body: string): Document {
	return new DOMParser().parseFromString(
		`<html lang="en"><title>River</title><article><h1>River</h1>${body}</article>`,
		'text/html',
	);
}

describe('A page that takes too long', () => {
	it('is let go when the time is over, and only inside the run that has a limit', () => {
		expect(() =>
			within(OVER, () => {
				for (;;) step();
			}),
		).toThrow(TooLarge);
		for (let i = 0; i < 1000; i++) step();
	});

	it('cannot be given more time from inside', () => {
		expect(() =>
			within(OVER, () =>
				within(NEVER, () => {
					for (;;) step();
				}),
			),
		).toThrow(TooLarge);
	});

	it.each([
		['its article', () => readArticle(pageOf(`<p>${PROSE}</p>`.repeat(60)), ADDRESS)],
		['its notices', () => findNotices(pageOf(`<div><p>${WARNING}</p></div>`.repeat(60)), ADDRESS)],
	] as [string, () => unknown][])('is let go in the middle: %s', (_, work) => {
		expect(() => within(OVER, work)).toThrow(TooLarge);
		expect(work()).not.toBeNull();
	});
});

describe('A tree', () => {
	const nested = (depth: number): HTMLElement => {
		const top = document.createElement('div');
		let at = top;
		for (let i = 0; i < depth; i++) at = at.appendChild(document.createElement('div'));
		return top;
	};

	it.each([100, 2400])('%i deep is copied', (depth) => {
		expect(() => refuseTooDeep(nested(depth))).not.toThrow();
	});

	it('that is wide is copied', () => {
		const wide = document.createElement('div');
		for (let i = 0; i < 2600; i++) wide.append(document.createElement('p'));
		expect(() => refuseTooDeep(wide)).not.toThrow();
	});

	it('deeper than browsers can copy is refused', () => {
		expect(() => refuseTooDeep(nested(2501))).toThrow(TooLarge);
	});

	it('with a template that is none of HTML’s is copied', () => {
		const svg = document.createElementNS('http://www.w3.org/2000/svg', 'template');
		expect(() => refuseTooDeep(svg.appendChild(svg.cloneNode()) as Element)).not.toThrow();
		const holder = document.createElement('div');
		holder.append(svg);
		expect(() => refuseTooDeep(holder)).not.toThrow();
	});

	it('in a template is refused too', () => {
		const holder = document.createElement('div');
		const template = holder.appendChild(document.createElement('template'));
		template.content.append(nested(2501));
		expect(() => refuseTooDeep(holder)).toThrow(TooLarge);
	});
});
