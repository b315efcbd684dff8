/**
 * Whom the background obeys. Content scripts run in the page's own process: a page that has broken out of its renderer can
 * send what they send. So each message counts only for the page it comes from.
 */

import { type NoticeKind, SEVERITY_OF } from '../core/types';
import { hostOf } from '../shared/address';
import type { Sender } from '../shared/messages';

/** A page that sent a message. */
export interface SendingPage {
	tabId: number;
	/** Tells whether an address is of the page's own host. */
	owns(url: unknown): url is string;
}

/**
 * @param sender what the browser says of the sender
 * @returns the page; null where it is none, or only a frame in one
 */
export function pageOf({ tab, frameId, url }: Sender): SendingPage | null {
	if (tab?.id === undefined || frameId !== 0) return null;
	const host = hostOf(url);
	return {
		tabId: tab.id,
		owns: (address): address is string =>
			host !== null && typeof address === 'string' && hostOf(address) === host,
	};
}

/**
 * @param kinds what a message calls the kinds of a page's notices
 * @returns those that are kinds of notices
 */
export function knownKinds(kinds: readonly NoticeKind[]): NoticeKind[] {
	return kinds.filter((kind) => Object.hasOwn(SEVERITY_OF, kind));
}
