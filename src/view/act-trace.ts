/**
 * Takes from what the article loads and links whatever tells other servers where the reader came from, and leaves
 * players of other sites to be fetched by a press alone, their still pictures too. It must run in the same turn as the
 * sanitiser, before any picture is asked for.
 *
 * @param body the article's body; it is changed
 */
export function leaveNoTrace(body: ParentNode): void {
	for (const still of body.querySelectorAll('.caveat-embed img')) still.remove();
	for (const element of body.querySelectorAll('img, a, video, audio')) {
		element.setAttribute('referrerpolicy', 'no-referrer');
		if (element.localName === 'a') element.setAttribute('rel', 'noopener noreferrer');
		// Sound and film have no referrer policy of their own: nothing is fetched before they are started.
		if (element instanceof HTMLMediaElement) {
			element.preload = 'none';
			element.autoplay = false;
			element.removeAttribute('poster');
		}
	}
}
