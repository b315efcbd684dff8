import { describe, expect, it, vi } from 'vitest';
import { checkManaged } from '../../../src/shared/managed';
import { opensByItself, type PageReport } from '../../../src/shared/opening';
import { checkSites, NO_SITES, type Sites } from '../../../src/shared/sites';

// What is tested asks the browser for nothing; only the polyfill refuses to load outside an extension.
vi.mock('../../../src/shared/browser', () => ({ browser: {} }));

const NEWS: PageReport = {
	url: 'https://daily.example/town/bridge-1001.html',
	isArticle: true,
	isNews: true,
	confidence: 0.97,
	again: false,
	busy: false,
	text: '',
	marked: false,
};
const HERE: Sites = { ...NO_SITES, hosts: { 'daily.example': 'open' } };
const EVERYWHERE: Sites = { ...NO_SITES, everywhere: true };
const NOBODY = checkManaged(null);

describe('the reader opens by itself', () => {
	it.each<[string, boolean, Partial<PageReport>, Sites, 'open' | 'closed' | undefined]>([
		['where nothing was asked for', false, {}, NO_SITES, undefined],
		['on the site that was chosen', true, {}, HERE, undefined],
		['on any site when all were chosen', true, {}, EVERYWHERE, undefined],
		[
			'on another host of the chosen site',
			false,
			{ url: 'https://shop.daily.example/a-1.html' },
			HERE,
			undefined,
		],
		['on a front page', false, { url: 'https://daily.example/' }, HERE, undefined],
		['on the front page of a language', false, { url: 'https://daily.example/en/' }, HERE, undefined],
		['on an article that is no news', false, { isNews: false }, HERE, undefined],
		['where detection is not sure', false, { confidence: 0.55 }, HERE, undefined],
		['while someone types or selects', false, { busy: true }, HERE, undefined],
		['where it was closed before', false, {}, HERE, 'closed'],
		['where it was open before', true, {}, HERE, 'open'],
		['on the way back to a page left open', true, { again: true }, HERE, 'open'],
		['on the way back to a page left closed', false, { again: true }, HERE, 'closed'],
		['on the way back to a page never opened', false, { again: true }, HERE, undefined],
		['on a ruled-out path', false, {}, { ...HERE, neverPaths: ['/town/*'] }, undefined],
		[
			'on a ruled-out path of another site',
			true,
			{},
			{ ...HERE, neverPaths: ['else.example/town/*'] },
			undefined,
		],
		[
			'where it never shall, though all sites were chosen',
			false,
			{},
			{ ...EVERYWHERE, hosts: { 'daily.example': 'never' } },
			undefined,
		],
	])('%s: %s', (_, opens, page, sites, before) => {
		expect(opensByItself({ ...NEWS, ...page }, sites, NOBODY, before)).toBe(opens);
	});

	it('as the organisation says, whatever the user has chosen', () => {
		const opening = checkManaged({ openOn: ['Daily.example'] });
		const closing = checkManaged({ neverOn: ['daily.example'] });
		expect(opensByItself(NEWS, NO_SITES, opening, undefined)).toBe(true);
		expect(opensByItself(NEWS, HERE, closing, undefined)).toBe(false);
	});
});

describe('stored settings', () => {
	it('lose what is not understood and keep the rest', () => {
		const stored = {
			hosts: { a: 'open', b: 'sometimes', c: 'never' },
			neverPaths: ['/x/*', 'https://y', 5],
			strip: 'yes',
		};
		expect(checkSites(stored)).toEqual({
			...NO_SITES,
			hosts: { a: 'open', c: 'never' },
			neverPaths: ['/x/*'],
		});
	});
	it.each([null, undefined, 'x', 7, [], { hosts: null }])('are none where %j is stored', (stored) => {
		expect(checkSites(stored)).toEqual(NO_SITES);
	});
});
