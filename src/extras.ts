/** ENTRY, injected once the reader's first text stands: what the reader can do beside showing. It is built on `reader.js`. */
import { explainPage } from './reader/explain';
import { EXTRAS, type Extras } from './reader/extras';
import { loadNextPart } from './reader/next-part';
import { viewExtras } from './view/extras';

const extras: Extras = { view: viewExtras, explainPage, loadNextPart };

(globalThis as { [EXTRAS]?: Extras })[EXTRAS] = extras;
