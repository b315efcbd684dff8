/** Events by which something in the view is pressed, typed or left. */
const ACTING = [
	'click',
	'input',
	'change',
	'submit',
	'keydown',
	'keyup',
	'pointerdown',
	'pointermove',
	'cancel',
	'close',
	'toggle',
	'copy',
] as const;

/**
 * Stops every event that a script has made before it reaches anything in the view: a page that gets hold of a node of
 * ours, as it can through the selection in Firefox, must not be able to press anything.
 *
 * @param root what the view's nodes stand in
 * @param signal ends the guarding
 */
export function refuseForgedEvents(root: EventTarget, signal: AbortSignal): void {
	for (const type of ACTING) {
		root.addEventListener(
			type,
			(event) => {
				if (event.isTrusted) return;
				event.stopImmediatePropagation();
				event.preventDefault();
			},
			{ capture: true, signal },
		);
	}
}
