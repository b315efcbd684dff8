import { hostOf, pageKey } from '../shared/address';

/** The part of the Navigation API that is used, see the HTML standard; Firefox has it since 147. */
interface NavigateEventLike extends Event {
	navigationType: string;
	hashChange: boolean;
	destination: { url: string };
}

/**
 * Calls back when a link to the same site is followed out of the open reader, which is the only thing that can be pressed
 * while it is open. Where a browser has no Navigation API, nothing is reported.
 *
 * @param onFollow gets the link's address
 * @param signal ends the watching
 */
export function watchLinks(onFollow: (url: string) => void, signal: AbortSignal): void {
	const { navigation } = window as { navigation?: EventTarget };
	if (!navigation || typeof navigation.addEventListener !== 'function') return;
	navigation.addEventListener(
		'navigate',
		(event) => {
			const { navigationType, hashChange, destination } = event as NavigateEventLike;
			if (navigationType !== 'push' || hashChange) return;
			const here = location.href;
			// "Read on the original page" leads to the page itself, where the reader must not open again.
			if (hostOf(destination.url) === hostOf(here) && pageKey(destination.url) !== pageKey(here)) {
				onFollow(destination.url);
			}
		},
		{ signal },
	);
}
