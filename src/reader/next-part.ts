import { extractFrom, joinPage } from '../core/read';
import type { NextPart } from '../view/next-part';
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
 * @returns its body, sanitised, and where the article goes on; null where it is no part of this site's article
 * @throws where there is no answer in time, or the page's policy forbids to ask
 */
export async function loadNextPart(address: string): Promise<NextPart | null> {
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
	return stopwatch()(() => {
		const extraction = extractFrom(part, { url: reply.url });
		return extraction && { body: joinPage(part, extraction, []).body, nextPart: extraction.facts.nextPart };
	});
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
