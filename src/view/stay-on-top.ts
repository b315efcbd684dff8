/** How often a page's own modal is answered; one that opens without end wins, and the toolbar button still closes the reader. */
const MAX_ANSWERS = 50;

/**
 * Keeps a modal dialog above whatever the page puts into the top layer after it: dialogs, popovers, full screen.
 * A modal that opens later makes ours inert, so ours is shown again.
 *
 * @param dialog gives the dialog of the view
 * @param signal ends the watching
 */
export function stayOnTop(dialog: () => HTMLDialogElement, signal: AbortSignal): void {
	let answers = 0;
	const show = () => {
		const own = dialog();
		if (!own.isConnected || ++answers > MAX_ANSWERS) return;
		reopen(own);
	};
	const observer = new MutationObserver((records) => {
		const opened = records.some(({ target }) => target instanceof HTMLDialogElement && target.open);
		if (opened) show();
	});
	observer.observe(document, { subtree: true, attributes: true, attributeFilter: ['open'] });
	signal.addEventListener('abort', () => observer.disconnect());
	document.addEventListener(
		'toggle',
		(event) => {
			const isPopover = event.target instanceof HTMLElement && event.target.hasAttribute('popover');
			if (isPopover && (event as ToggleEvent).newState === 'open') show();
		},
		{ capture: true, signal },
	);
	document.addEventListener(
		'fullscreenchange',
		() => {
			if (document.fullscreenElement) show();
		},
		{ signal },
	);
}

/**
 * Shows a modal dialog, again if need be, keeping its scroll position and the focus inside it.
 *
 * @param dialog a connected dialog
 */
export function reopen(dialog: HTMLDialogElement): void {
	const { scrollTop } = dialog;
	if (dialog.open) {
		// Without this attribute the dialog's own close event would be taken for the reader's leaving.
		dialog.dataset.reopening = '';
		dialog.close();
		delete dialog.dataset.reopening;
	}
	dialog.showModal();
	dialog.scrollTop = scrollTop;
}
