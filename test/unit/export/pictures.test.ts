import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readPictures } from '../../../src/export/pictures';
import { pixel } from './sample';

const pictures = (count: number) =>
	Array.from({ length: count }, (_, at) =>
		Object.assign(document.createElement('img'), { src: `https://news.example/${at}.png` }),
	);

describe('pictures for a file', () => {
	beforeEach(() => vi.useFakeTimers());
	afterEach(() => vi.useRealTimers());

	it('of servers that hang keep nobody waiting: after half a minute the rest is left out', async () => {
		const asked: string[] = [];
		const reading = readPictures(
			pictures(400),
			async (url) => {
				asked.push(url);
				await new Promise((resolve) => setTimeout(resolve, 10_000));
				return null;
			},
			['image/png'],
		);
		await vi.advanceTimersByTimeAsync(35_000);
		expect((await reading).size).toBe(0);
		expect(asked.length).toBeLessThan(20);
	});

	it('are all read where servers answer', async () => {
		const found = await readPictures(pictures(50), async () => pixel(), ['image/png']);
		expect(found.size).toBe(50);
	});
});
