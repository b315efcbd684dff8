import { describe, expect, it } from 'vitest';
import { detectArticle } from '../../../src/core/detect/index';
import { ARTICLES, NOT_ARTICLES, type Sample } from './samples';

function judge({ html, url }: Sample) {
	return detectArticle(new DOMParser().parseFromString(html, 'text/html'), { url });
}

describe('an article is recognised', () => {
	it.each(ARTICLES)('$name', (sample) => {
		const verdict = judge(sample);
		expect(verdict, JSON.stringify(verdict)).toMatchObject({ isArticle: true });
		expect(verdict.confidence).toBeGreaterThan(0.5);
		expect(verdict.reasons.length).toBeGreaterThan(0);
	});

	it.each(ARTICLES.filter((sample) => sample.news !== undefined))('$name: news $news', (sample) => {
		expect(judge(sample).isNews).toBe(sample.news);
	});
});

describe('what is no article is refused', () => {
	it.each(NOT_ARTICLES)('$name', (sample) => {
		const verdict = judge(sample);
		expect(verdict, JSON.stringify(verdict)).toMatchObject({ isArticle: false, isNews: false });
		expect(verdict.confidence).toBeLessThanOrEqual(0.5);
	});
});

describe('the page', () => {
	it('is unchanged', () => {
		for (const sample of [...ARTICLES, ...NOT_ARTICLES]) {
			const page = new DOMParser().parseFromString(sample.html, 'text/html');
			const before = page.documentElement.outerHTML;
			detectArticle(page, { url: sample.url });
			expect(page.documentElement.outerHTML).toBe(before);
		}
	});

	it('may have an address that is none', () => {
		expect(() => judge({ name: '', url: 'not an address', html: '<p>Text' })).not.toThrow();
	});
});
