import { beforeEach, expect, it, vi } from 'vitest';
import { safeBody } from '../../../src/core/sanitise/body';
import { DEFAULTS } from '../../../src/shared/options';
import { fill, fillWhenNeeded } from '../../../src/view/fill';

/** Far more than two windows hold. */
const PARAGRAPHS = 400;
const WORDS = 'The ice on the river broke three weeks earlier than anyone could remember that spring.';
const realm = globalThis as unknown as Window & typeof globalThis;

/** What waits for an idle moment. */
let idle: (() => void)[] = [];

beforeEach(() => {
	idle = [];
	vi.stubGlobal('requestIdleCallback', (work: () => void) => idle.push(work));
	vi.stubGlobal('requestAnimationFrame', (work: () => void) => work());
	vi.stubGlobal('setTimeout', (work: () => void) => work());
	return () => vi.unstubAllGlobals();
});

function begin() {
	const page = document.implementation.createHTMLDocument();
	const text = page.createDocumentFragment();
	for (let at = 0; at < PARAGRAPHS; at++) {
		const paragraph = page.createElement('p');
		paragraph.textContent = `${at} ${WORDS}`;
		paragraph.setAttribute('onclick', 'evil()');
		text.append(paragraph);
	}
	// A picture has no words, and counts all the same.
	text.append(Object.assign(page.createElement('img'), { src: 'https://news.example/last.jpg' }));
	const body = document.createElement('div');
	const ending = new AbortController();
	const onWhole = vi.fn();
	const clean = vi.fn();
	const filling = fill(
		{ body, content: safeBody(text, realm), clean, prepare: () => undefined, onWhole, signal: ending.signal },
		DEFAULTS,
	);
	return { body, filling, onWhole, clean, ending };
}

const numbers = (body: Element) =>
	[...body.querySelectorAll('p')].map((p) => Number.parseInt(p.textContent ?? '', 10));
const inOrder = Array.from({ length: PARAGRAPHS }, (_, at) => at);

it('begins with the first screens, and goes on in order until all is there, each stretch sanitised and cleaned', () => {
	const { body, filling, onWhole, clean } = begin();
	const first = body.childElementCount;
	expect(first).toBeGreaterThan(10);
	expect(first).toBeLessThan(PARAGRAPHS / 2);
	filling.start();
	for (let work = idle.shift(); work; work = idle.shift()) work();
	expect(numbers(body)).toEqual(inOrder);
	expect(body.lastElementChild?.localName).toBe('img');
	expect(body.querySelector('[onclick]')).toBeNull();
	expect(clean.mock.calls.length).toBeGreaterThan(2);
	expect(onWhole).toHaveBeenCalledTimes(1);
});

it('puts in everything before the browser prints, and nothing for a key that a script has pressed', () => {
	const { body, filling, onWhole, ending } = begin();
	const dialog = document.createElement('dialog');
	fillWhenNeeded(dialog, filling, ending.signal);
	const first = body.childElementCount;
	dialog.dispatchEvent(new KeyboardEvent('keydown', { key: 'f', ctrlKey: true }));
	expect(body.childElementCount).toBe(first);
	window.dispatchEvent(new Event('beforeprint'));
	expect(numbers(body)).toEqual(inOrder);
	expect(onWhole).toHaveBeenCalledTimes(1);
});

it('puts in what leads to a place that is gone back to', () => {
	const { body, filling } = begin();
	filling.through(200);
	expect(body.childElementCount).toBeGreaterThan(201);
	expect(numbers(body)).toEqual(inOrder.slice(0, body.childElementCount));
});

it('stops in the middle when the reader is closed', () => {
	const { body, filling, onWhole, ending } = begin();
	const first = body.childElementCount;
	ending.abort();
	filling.start();
	for (const work of idle) work();
	expect(body.childElementCount).toBe(first);
	expect(onWhole).not.toHaveBeenCalled();
});
