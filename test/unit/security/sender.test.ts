import { describe, expect, it } from 'vitest';
import { knownKinds, pageOf } from '../../../src/background/sender';

const SENDER = { id: 'caveat', tab: { id: 7 }, frameId: 0, url: 'https://news.example/a' };

describe('A message counts only for the page it comes from', () => {
	it.each([
		['a frame of the page', { ...SENDER, frameId: 3 }],
		['nothing that names a frame', { ...SENDER, frameId: undefined }],
		['no tab', { ...SENDER, tab: undefined }],
	])('nothing from %s', (_, sender) => {
		expect(pageOf(sender as never)).toBeNull();
	});

	it.each([
		['https://news.example/a', true],
		['http://news.example:8080/b?c#d', true],
		['https://bank.example/', false],
		['https://news.example.evil.example/', false],
		['https://user@evil.example/https://news.example/', false],
		['javascript:alert(1)', false],
		['file:///etc/passwd', false],
		['', false],
		[undefined, false],
		[['https://news.example/'], false],
	])('%s belongs to it: %s', (url, belongs) => {
		expect(pageOf(SENDER)?.owns(url)).toBe(belongs);
	});

	it.each(['about:blank', 'file:///a.html', 'data:text/html,x', '', undefined])(
		'a page at %s owns no address',
		(url) => {
			expect(pageOf({ ...SENDER, url } as never)?.owns(url)).toBe(false);
		},
	);

	it('only kinds of notices are passed on', () => {
		expect(knownKinds(['correction', '__proto__', 'toString', 'banned-outlet', 7] as never)).toEqual([
			'correction',
			'banned-outlet',
		]);
	});
});
