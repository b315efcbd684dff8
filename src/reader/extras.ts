import type { ViewExtras } from '../view/extras';
import type { explainPage } from './explain';
import type { loadNextPart } from './next-part';

/** What the reader can do beside showing an article; its script, `extras.js`, comes once the first text stands. */
export interface Extras {
	view: ViewExtras;
	explainPage: typeof explainPage;
	loadNextPart: typeof loadNextPart;
}

/** Under this key they stand on the extension's own global object; pages can set no symbols there. */
export const EXTRAS = Symbol.for('caveat-extras');
