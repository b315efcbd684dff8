import { describe, expect, it } from 'vitest';
import { isSuspect } from '../../../src/content/suspect';

const page = (body: string) => new DOMParser().parseFromString(`<body>${body}</body>`, 'text/html');

describe('a page is looked at more closely', () => {
	it.each([
		[true, '<p>Организация признана НЕЖЕЛАТЕЛЬНОЙ на территории страны</p>'],
		[true, '<footer>Признан экстремистской организацией</footer>'],
		[true, '<p>The outlet was declared an undesirable organization.</p>'],
		[true, '<p>This may breach the National Security Law.</p>'],
		[true, '<img alt="This message was produced by a foreign agent, by law so named, in capital letters">'],
		[false, '<p>The council met on Tuesday evening to discuss the river bank.</p>'],
		[false, '<p>Совет собрался во вторник вечером.</p>'],
	])('%s: %s', (suspect, body) => {
		expect(isSuspect(page(body))).toBe(suspect);
	});
});
