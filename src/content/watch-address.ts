import { pageKey } from '../shared/address';

/** The part of the Navigation API that is used, see the HTML standard; Firefox has it since 147. */
interface NavigationLike extends EventTarget {
	addEventListener(
		type: 'currententrychange',
		listener: (event: Event & { navigationType?: string | null }) => void,
		options: { signal: AbortSignal },
	): void;
}

/**
 * Calls back when the page has another address without a load: single-page sites, endless scroll.
 *
 * @param onMoved gets whether the address was reached by "back" or "forward"
 * @param signal ends the watching
 */
export function watchAddress(onMoved: (again: boolean) => void, signal: AbortSignal): void {
	let { href } = location;
	const check = (again: boolean) => {
		const before = href;
		href = location.href;
		if (href !== before && pageKey(href) !== pageKey(before)) onMoved(again);
	};
	const { navigation } = window as { navigation?: NavigationLike };
	// A page may hide the name behind an element of its own; only the real thing is listened to.
	if (navigation && typeof navigation.addEventListener === 'function' && 'currentEntry' in navigation) {
		navigation.addEventListener('currententrychange', (event) => check(event.navigationType === 'traverse'), {
			signal,
		});
		return;
	}
	window.addEventListener('popstate', () => check(true), { signal });
	window.addEventListener('hashchange', () => check(false), { signal });
	// A single-page site that changes its address changes its title with it.
	const observer = new MutationObserver(() => check(false));
	if (document.head) observer.observe(document.head, { childList: true, characterData: true, subtree: true });
	signal.addEventListener('abort', () => observer.disconnect());
}
