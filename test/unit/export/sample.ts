import type { LocatedNotice, Notice } from '../../../src/core/types';
import type { ExportInput } from '../../../src/export/types';

/** A made-up notice in the manner of exiled newsrooms. */
export const NOTICE: Notice = {
	rule: 'test',
	kind: 'undesirable-organization',
	severity: 'risk',
	designation: 'undesirable organization',
	authority: 'the authorities',
	jurisdictions: ['RU'],
	territories: [],
	affected: null,
	actions: ['share', 'save', 'donate'],
	penalties: ['fine'],
	moreInfoUrl: 'https://news.example/what-it-means',
	text: 'North Star has been declared an "undesirable organization". You could face fines for sharing or saving our work. To find out more, click here.',
	language: 'en',
	position: 'footer',
	visible: true,
	source: 'text',
};

export const LOCATED: LocatedNotice = {
	notice: NOTICE,
	runs: [
		{ text: NOTICE.text.replace('click here.', ''), href: null },
		{ text: 'click here', href: 'https://news.example/what-it-means' },
		{ text: '.', href: null },
	],
	elements: [],
	dir: 'ltr',
};

export const LABEL: LocatedNotice = {
	notice: {
		...NOTICE,
		kind: 'foreign-agent-label',
		severity: 'label',
		text: 'ДАННОЕ СООБЩЕНИЕ <СОЗДАНО> ИНОСТРАННЫМ * АГЕНТОМ',
		language: 'ru',
		moreInfoUrl: null,
	},
	runs: [{ text: 'ДАННОЕ СООБЩЕНИЕ <СОЗДАНО> ИНОСТРАННЫМ * АГЕНТОМ', href: null }],
	elements: [],
	dir: 'ltr',
};

/** A PNG of one pixel. */
export const PIXEL =
	'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
export const pixel = () => Uint8Array.from(atob(PIXEL), (letter) => letter.charCodeAt(0));

/**
 * @param bodyHtml the body
 * @param facts what differs from the sample's facts
 * @returns an article with a risk notice and a label
 */
export function sample(bodyHtml: string, facts: Partial<ExportInput['facts']> = {}): ExportInput {
	const body = document.createElement('div');
	body.innerHTML = bodyHtml;
	return {
		facts: {
			title: 'Ice on the river',
			dek: 'What the thaw brings',
			authors: ['Ada Berg', 'Li Wei'],
			publishedTime: '2026-02-03T10:00:00+03:00',
			modifiedTime: null,
			siteName: 'North Star',
			section: null,
			lang: 'en',
			dir: 'ltr',
			credits: null,
			about: null,
			truncated: false,
			nextPart: null,
			...facts,
		},
		body,
		notices: [LOCATED, LABEL],
		url: 'https://news.example/a/ice?id=1&x=2',
		words: {
			language: 'en',
			noticeHeadings: ['Legal warning from North Star', 'Label the law requires'],
			moreInfo: 'More:',
			meta: ['By Ada Berg and Li Wei', 'Published 3 February 2026'],
			source: 'Source:',
			left: 'Picture:',
		},
	};
}
