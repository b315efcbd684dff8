/** Runs the core over a source; no page of the checker is touched here. */
import { detectArticle } from '../core/detect/index';
import { explainWith, type NoticeExplanation } from '../core/notices/explain';
import { locateNotices } from '../core/notices/index';
import { Lexicon } from '../core/notices/lexicon';
import { tableOf } from '../core/notices/whole';
import { extractFrom } from '../core/read';
import type { ArticleFacts, LocatedNotice, Verdict } from '../core/types';
import { ownAddress, PLACES, type Place, parsePage, placeWords, type Source } from './source';

/** What stands for an address where none is known. */
const NO_ADDRESS = 'https://news.example/story';

const lexicon = new Lexicon(tableOf);

/** All that the checker tells of a source. */
export interface Findings {
	document: Document;
	url: string;
	notices: LocatedNotice[];
	/** What decided, and what came near. */
	explanation: NoticeExplanation;
	/** Null for words without a page. */
	verdict: Verdict | null;
	facts: ArticleFacts | null;
	/** The publisher's name, as the page or whoever typed it has it; null where neither gives one. */
	site: string | null;
	/** For words without a page: where on a page they would be found. */
	places: { place: Place; found: boolean }[];
}

/**
 * @param source what was pasted or opened
 * @param typed the address that was typed; empty for the page's own
 * @param site the publisher's name, for words without a page
 * @returns what was found
 * @throws Error with a sentence for people where the typed address is none
 */
export function check(source: Source, typed: string, site: string): Findings {
	if (typed !== '' && !/^https?:\/\//i.test(typed)) {
		throw new Error(
			'The address should begin with https://, as your readers’ browsers show it. It may be left empty.',
		);
	}
	if (typed !== '' && !URL.canParse(typed))
		throw new Error('The address cannot be read. It may be left empty.');
	if (source.kind === 'words') return checkWords(source.text, typed || NO_ADDRESS, site);
	const document = parsePage(source);
	const url = typed || ownAddress(document, source.text) || NO_ADDRESS;
	const facts = extractFrom(document, { url })?.facts ?? null;
	return {
		document,
		url,
		notices: locateNotices(document, { url }, lexicon),
		explanation: explainWith(document, { url }, lexicon),
		verdict: detectArticle(document, { url }),
		facts,
		site: facts?.siteName ?? null,
		places: [],
	};
}

function checkWords(words: string, url: string, site: string): Findings {
	const tried = PLACES.map((place) => {
		const document = placeWords(words, place, site);
		return { place, document, notices: locateNotices(document, { url }, lexicon) };
	});
	const shown = tried.find(({ notices }) => notices.length > 0) ?? tried[0];
	if (!shown) throw new Error('There is no place to try.');
	return {
		document: shown.document,
		url,
		notices: shown.notices,
		explanation: explainWith(shown.document, { url }, lexicon),
		verdict: null,
		facts: null,
		site: site || null,
		places: tried.map(({ place, notices }) => ({ place, found: notices.length > 0 })),
	};
}
