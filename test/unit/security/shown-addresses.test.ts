import { describe, expect, it } from 'vitest';
import { drawAddress, writeAddress } from '../../../src/view/show-address';

/** What is written, and what a reader must see first. */
const CASES: [why: string, url: string, host: string, rest: string][] = [
	['a plain address', 'https://www.news.example/law?a=1', 'news.example', '/law?a=1'],
	['a front page', 'https://news.example/', 'news.example', ''],
	['a name that stands before the host', 'https://gov.example@evil.example/', 'evil.example', ''],
	['letters of another script', 'https://аpple.example/', 'xn--pple-43d.example', ''],
	['an IDN', 'https://минюст.рф/', 'xn--h1aheqf4e.xn--p1ai', ''],
	['a full stop of another script', 'https://gov。example/', 'gov.example', ''],
	['a connection that others can read', 'http://news.example/a', 'http://news.example', '/a'],
	['a port', 'https://news.example:8443/a', 'news.example:8443', '/a'],
	['a readable path', 'https://news.example/%D0%B7%D0%B0%D0%BA%D0%BE%D0%BD', 'news.example', '/закон'],
	[
		'a sign that turns the direction',
		'https://evil.example/%E2%80%AEmoc.vog',
		'evil.example',
		'/%E2%80%AEmoc.vog',
	],
	['a line break', 'https://evil.example/a%0Agov.example', 'evil.example', '/a%0Agov.example'],
	[
		'a space that cannot be seen',
		'https://evil.example/a%E2%80%8Bb%C2%A0c',
		'evil.example',
		'/a%E2%80%8Bb%C2%A0c',
	],
	[
		'a look-alike of the slash',
		'https://evil.example/%E2%88%95%E2%81%84',
		'evil.example',
		'/%E2%88%95%E2%81%84',
	],
	['a percent sign alone', 'https://news.example/100%', 'news.example', '/100%'],
];

describe('An address in the card', () => {
	it.each(CASES)('shows %s as what it is', (_, url, host, rest) => {
		expect(writeAddress(url)).toEqual({ host, rest });
	});

	it('keeps the host apart from letters that run the other way', () => {
		const link = drawAddress('https://evil.example/אבג');
		expect([...link.children].map(({ localName, textContent }) => [localName, textContent])).toEqual([
			['bdi', 'evil.example'],
			['bdi', '/אבג'],
		]);
		expect(link.getAttribute('rel')).toBe('noopener noreferrer');
	});
});
