import type { LocatedNotice, Notice, PageAddress } from '../types';

/**
 * Finds the publisher's legal notices on the original page, with the places where they stand.
 *
 * @param document the page, live or parsed; it is not changed
 * @param address where the page comes from
 * @returns located notices, most severe first
 */
export function locateNotices(_document: Document, _address: PageAddress): LocatedNotice[] {
	return [];
}

/**
 * Finds the publisher's legal notices on a page.
 *
 * @param document the page, live or parsed; it is not changed
 * @param address where the page comes from
 * @returns notices, most severe first
 */
export function findNotices(document: Document, address: PageAddress): Notice[] {
	return locateNotices(document, address).map((located) => located.notice);
}
