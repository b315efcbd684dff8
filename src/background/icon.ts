import { browser } from '../shared/browser';
import { readSites } from '../shared/sites';

/** Sizes that toolbars ask for, in px. */
const SIZES = [16, 32, 48];

/** Puts the chosen icon on the toolbar button. The browser forgets it when it ends, so this runs at every start. */
export async function showIcon(): Promise<void> {
	const { plainIcon } = await readSites();
	const name = plainIcon ? 'plain' : 'caveat';
	// Firefox for Android has no toolbar.
	await browser.action.setIcon?.({
		path: Object.fromEntries(SIZES.map((size) => [size, `/icons/${name}-${size}.png`])),
	});
}
