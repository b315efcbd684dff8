/** Reads the open view, from inside its closed root. */
import type { Page } from 'puppeteer-core';
import { type Driver, until } from './harness/index';

/** What a user sees of the open reader. */
export interface Shown {
	headline: string;
	/** The whole text of the article, spaces made single. */
	text: string;
	paragraphs: number;
	notices: { kind: string; severity: string; text: string; links: string[] }[];
	/** Size of the body's letters, px. */
	textSize: number;
}

/**
 * Waits for the view and reads it.
 *
 * @param driver the browser
 * @param page the tab
 * @returns what it shows
 */
export function readView(driver: Driver, page: Page): Promise<Shown> {
	return until(
		'the article in the view',
		() =>
			driver.inView(page, (root: ShadowRoot): Shown | null => {
				const single = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();
				const article = root.querySelector('article');
				const headline = single(article?.querySelector('h1')?.textContent);
				if (!article || !headline) return null;
				const inBody = [...article.querySelectorAll('p')].filter((p) => !p.closest('[data-notice], header'));
				const letters = inBody.at(-1) ?? article;
				return {
					headline,
					text: single(article.textContent),
					paragraphs: inBody.length,
					notices: [...article.querySelectorAll<HTMLElement>('[data-notice]')].map((card) => ({
						kind: card.dataset.notice ?? '',
						severity: card.dataset.severity ?? '',
						text: single(card.textContent),
						links: [...card.querySelectorAll('a')].map((link) => link.href),
					})),
					textSize: Number.parseFloat(getComputedStyle(letters).fontSize),
				};
			}),
		20_000,
	);
}
