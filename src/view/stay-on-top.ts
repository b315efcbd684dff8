import { afterPaint } from './dom';
import { findRoots, type RootOf } from './page-roots';

/** So many answers within so many milliseconds, and the page does nothing but cover us: then the view leaves. */
const MAX_ANSWERS = 20;
const ANSWERS_WITHIN_MS = 4000;

/** How often the top layer is looked at, in ms: a page can keep every event of its own from us, but not what is shown. */
const LOOK_EVERY_MS = 400;

/** A cover found by looking has been there for some time: it counts as so many answers. */
const LOOK_COUNTS = 7;

const IN_TOP_LAYER = ':popover-open, :modal, :fullscreen';

/**
 * Keeps a modal dialog above whatever the page puts into the top layer after it: dialogs, popovers, full screen. What
 * comes later covers ours, and a modal makes it inert, so ours is shown again.
 *
 * @param dialog gives the dialog of the view
 * @param signal ends the watching
 * @param onLost called when the page goes on covering the view: a covered view is worse than none
 * @param rootOf looks into the page's elements
 */
export function stayOnTop(
	dialog: () => HTMLDialogElement,
	signal: AbortSignal,
	onLost: () => void,
	rootOf: RootOf,
): void {
	let answers: number[] = [];
	const roots = findRoots(rootOf, () => dialog().getRootNode(), signal);
	// Roots are looked into once the first frame is there: what is found in them then may be over the view, and counts as that.
	let below = topLayer([]);
	const show = (count = 1) => {
		const own = dialog();
		if (signal.aborted || !own.isConnected) return;
		const now = performance.now();
		const recent = answers.filter((time) => now - time < ANSWERS_WITHIN_MS);
		answers = [...recent, ...Array<number>(count).fill(now)];
		if (answers.length > MAX_ANSWERS) {
			onLost();
			return;
		}
		endTransition();
		reopen(own);
		below = topLayer(roots());
	};
	const observer = new MutationObserver((records) => {
		const opened = records.some(({ target }) => target instanceof HTMLDialogElement && target.open);
		if (opened) show();
	});
	observer.observe(document, { subtree: true, attributes: true, attributeFilter: ['open'] });
	signal.addEventListener('abort', () => observer.disconnect());
	window.addEventListener(
		'toggle',
		(event) => {
			const isPopover = event.target instanceof HTMLElement && event.target.hasAttribute('popover');
			if (isPopover && (event as ToggleEvent).newState === 'open') show();
		},
		{ capture: true, signal },
	);
	window.addEventListener(
		'fullscreenchange',
		() => {
			if (document.fullscreenElement) show();
		},
		{ capture: true, signal },
	);
	const look = () => {
		const now = topLayer(roots());
		const isCovered = [...now].some((element) => !below.has(element));
		below = now;
		if (isCovered || inTransition() || isBlocked(dialog())) show(LOOK_COUNTS);
	};
	afterPaint(look);
	const looking = setInterval(look, LOOK_EVERY_MS);
	signal.addEventListener('abort', () => clearInterval(looking));
}

/** @returns what of the page is in the top layer now, shadow roots included */
function topLayer(roots: readonly ShadowRoot[]): Set<Element> {
	return new Set([document, ...roots].flatMap((root) => [...root.querySelectorAll(IN_TOP_LAYER)]));
}

/**
 * A page's view transition paints pictures of the page, and whatever its style sheet likes, over everything, the top layer
 * included (https://drafts.csswg.org/css-view-transitions-1/#view-transition-painting-order).
 */
function inTransition(): boolean {
	// Elements can have transitions of their own; a browser without any knows no such selector.
	return (
		CSS.supports('selector(:active-view-transition)') &&
		document.querySelector(':active-view-transition') !== null
	);
}

/** Starting another transition is the one way to end a page's own. */
function endTransition(): void {
	if (!inTransition()) return;
	// By the prototype, for an element of the page may stand under this name on the document.
	Document.prototype.startViewTransition.call(document, () => undefined).skipTransition();
}

/** A modal of the page takes every click away from the view. */
function isBlocked(dialog: HTMLDialogElement): boolean {
	const root = dialog.getRootNode();
	if (!dialog.open || !(root instanceof ShadowRoot)) return false;
	const { width, height } = dialog.getBoundingClientRect();
	if (width === 0 || height === 0) return false;
	// Inert elements are passed over: what is hit instead of our host makes ours inert.
	const hit = document.elementFromPoint(width / 2, height / 2);
	return hit !== null && hit !== root.host;
}

/**
 * Shows a modal dialog, again if need be, keeping its scroll position and the focus inside it.
 *
 * @param dialog a connected dialog
 */
export function reopen(dialog: HTMLDialogElement): void {
	const { scrollTop } = dialog;
	const root = dialog.getRootNode();
	const focused = root instanceof ShadowRoot ? root.activeElement : null;
	if (dialog.open) {
		// Without this attribute the dialog's own close event would be taken for the reader's leaving.
		dialog.dataset.reopening = '';
		dialog.close();
		delete dialog.dataset.reopening;
	}
	dialog.showModal();
	if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
	dialog.scrollTop = scrollTop;
}
