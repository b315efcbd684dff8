import { make } from '../shared/dom';
import { ours } from './guard-tree';

/** The attribute that names our host element, see the contract with outside users. */
export const HOST_ATTRIBUTE = 'data-caveat-reader';

/** How often the host is put back when the page removes it; a page that goes on is not fought without end. */
const MAX_RETURNS = 5;

/** A place in the page that page scripts cannot look into. */
export interface Mount {
	root: ShadowRoot;
	/** Takes the view off the page and stops watching. */
	unmount(): void;
}

interface MountEvents {
	/** The view was put back, perhaps elsewhere: a dialog must be shown again. */
	onReturned(): void;
	/** The page cannot be kept from removing the view. */
	onLost(): void;
	/** False when the extension that this script belongs to has been updated or removed: then a newer one may be at work. */
	isAlive?(): boolean;
}

/**
 * Mounts a closed shadow root on a plain `<div>` under `<html>`. Where the page keeps removing the host, the content
 * moves into a closed root on `<body>` itself, which leaves no trace for the page's observers; that root cannot be
 * taken off again, so on leaving it shows the page through a slot.
 *
 * @param events what to do when the page interferes
 * @param failed aborted when opening goes wrong after the mounting: nothing of it stays
 * @returns the mount
 */
export function mount(events: MountEvents, failed?: AbortSignal): Mount {
	removeStaleHosts();
	const host = make('div', { attributes: { [HOST_ATTRIBUTE]: '' } });
	// A page's `!important` rules on div lose against inline `!important`.
	host.style.setProperty('all', 'initial', 'important');
	host.style.setProperty('display', 'contents', 'important');
	const mounted: Mount = { root: host.attachShadow({ mode: 'closed' }), unmount };
	let fallback: ShadowRoot | null = null;
	let returns = 0;

	const observer = new MutationObserver(() => {
		// `document.open()` leaves nothing, for a while not even a root element: the next change brings one.
		if (!document.documentElement || host.parentNode === document.documentElement) return;
		if (events.isAlive?.() === false) {
			observer.disconnect();
			events.onLost();
			return;
		}
		if (++returns <= MAX_RETURNS) {
			document.documentElement.append(host);
			events.onReturned();
			return;
		}
		observer.disconnect();
		moveToBody();
	});

	function moveToBody(): void {
		try {
			fallback = document.body.attachShadow({ mode: 'closed' });
		} catch {
			// The page has a root there already: there is no place left that it cannot clear.
			events.onLost();
			return;
		}
		const { root } = mounted;
		const slot = make('slot');
		const into = fallback;
		ours(() => into.append(slot, ...root.childNodes));
		fallback.adoptedStyleSheets = root.adoptedStyleSheets;
		mounted.root = fallback;
		events.onReturned();
	}

	function unmount(): void {
		observer.disconnect();
		host.remove();
		if (fallback) {
			fallback.adoptedStyleSheets = [];
			fallback.replaceChildren(make('slot'));
		}
	}

	failed?.addEventListener('abort', unmount);
	document.documentElement.append(host);
	observer.observe(document, { childList: true, subtree: true });
	return mounted;
}

/** A host that an earlier life of the extension left behind, before an update or reload, shows nothing and answers nothing. */
function removeStaleHosts(): void {
	for (const stale of document.querySelectorAll(`html > div[${HOST_ATTRIBUTE}]`)) stale.remove();
}
