import { readOwnWordings } from '../content/send';
import { fieldsOf } from '../core/notices/fields';
import { noticesIn, survey } from '../core/notices/index';
import { mergeCopies } from '../core/notices/merge';
import { extractFrom, joinPage } from '../core/read';
import type { LocatedNotice } from '../core/types';
import { loadLexicon } from '../languages/load';
import { leaveNoTrace } from '../view/act-trace';
import type { NextPart } from '../view/next-part';
import { hasRisk } from '../view/notices';
import { stopwatch } from './read-parts';

/** No page of an article is larger, in bytes. */
const LARGEST = 8_000_000;
/** Longest that its site may take to answer, in milliseconds. */
const LONGEST_WAIT = 20_000;
/** How far into a page its own word about its encoding stands (HTML, 13.2.3.2), in bytes. */
const PRESCAN = 1024;

/**
 * Fetches the article's next part from the page's own site, as following its link would. Called only when the user
 * presses for it.
 *
 * @param address of the part, of this page's origin
 * @param known the notices that are shown already
 * @returns its body, sanitised, what its page warns of beside those, and where the article goes on; null where it is no part
 *   of this site's article
 * @throws where there is no answer in time, the page's policy forbids to ask, or the words for the notices cannot be had
 */
export async function loadNextPart(
	address: string,
	known: readonly LocatedNotice[],
): Promise<NextPart | null> {
	if (new URL(address).origin !== location.origin) return null;
	const reply = await fetch(address, {
		credentials: 'same-origin',
		headers: { accept: 'text/html' },
		signal: AbortSignal.timeout(LONGEST_WAIT),
	});
	const type = reply.headers.get('content-type') ?? '';
	// Redirected elsewhere, to a sign-in page of another host: not what was asked for.
	if (!reply.ok || new URL(reply.url).origin !== location.origin || !/html/i.test(type)) return null;
	const bytes = await reply.arrayBuffer();
	if (bytes.byteLength > LARGEST) return null;
	const part = new DOMParser().parseFromString(decoderFor(type, bytes).decode(bytes), 'text/html');
	const page = { url: reply.url };
	const inTime = stopwatch();
	const extraction = inTime(() => extractFrom(part, page));
	if (!extraction) return null;
	const surveyed = inTime(() => survey(part));
	const [lexicon, wordings] = await Promise.all([loadLexicon(surveyed.scripts), readOwnWordings()]);
	const all = inTime(() =>
		mergeCopies([...known, ...noticesIn(surveyed, { ...page, wordings }, lexicon, fieldsOf)]),
	);
	const body = inTime(() => joinPage(part, extraction, all).body.next(Number.POSITIVE_INFINITY));
	if (!body) return null;
	// In this very turn: pictures are asked for as soon as it ends.
	if (hasRisk(all)) leaveNoTrace(body);
	return { body, notices: all.slice(known.length), nextPart: extraction.facts.nextPart };
}

function decoderFor(type: string, bytes: ArrayBuffer): TextDecoder {
	const start = new TextDecoder('latin1').decode(bytes.slice(0, PRESCAN));
	const [, label] =
		/charset\s*=\s*["']?([\w:-]+)/i.exec(type) ?? /charset\s*=\s*["']?([\w:-]+)/i.exec(start) ?? [];
	try {
		return new TextDecoder(label ?? 'utf-8');
	} catch {
		// A name that no browser knows is as good as none.
		return new TextDecoder();
	}
}
