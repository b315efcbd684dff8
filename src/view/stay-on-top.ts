/** So many answers within so many milliseconds, and the page does nothing but cover us: then the view leaves. */
const MAX_ANSWERS = 20;
const ANSWERS_WITHIN_MS = 4000;

/** How often the top layer is looked at, in ms: a page can keep every event of its own from us, but not what is shown. */
const LOOK_EVERY_MS = 400;

/** What stands in the top layer. Elements inside shadow roots of the page are found by what they do to ours. */
const IN_TOP_LAYER = ':popover-open, :modal, :fullscreen';

/**
 * Keeps a modal dialog above whatever the page puts into the top layer after it: dialogs, popovers, full screen. What
 * comes later covers ours, and a modal makes it inert, so ours is shown again.
 *
 * @param dialog gives the dialog of the view
 * @param signal ends the watching
 * @param onLost called when the page goes on covering the view: a covered view is worse than none
 */
export function stayOnTop(
	dialog: () => HTMLDialogElement,
	signal: AbortSignal,
	onLost: () => void = () => undefined,
): void {
	let answers: number[] = [];
	let below = topLayer();
	const show = () => {
		const own = dialog();
		if (signal.aborted || !own.isConnected) return;
		const now = performance.now();
		answers = [...answers.filter((time) => now - time < ANSWERS_WITHIN_MS), now];
		if (answers.length > MAX_ANSWERS) {
			onLost();
			return;
		}
		reopen(own);
		below = topLayer();
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
	const looking = setInterval(() => {
		const now = topLayer();
		const isCovered = [...now].some((element) => !below.has(element));
		below = now;
		if (isCovered || isBlocked(dialog())) show();
	}, LOOK_EVERY_MS);
	signal.addEventListener('abort', () => clearInterval(looking));
}

/** @returns what of the page, outside its shadow roots, is in the top layer now; our own dialog stands in a closed root */
function topLayer(): Set<Element> {
	return new Set(document.querySelectorAll(IN_TOP_LAYER));
}

/** A modal in a shadow root of the page, which no observer of ours sees, takes every click away from the view. */
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
