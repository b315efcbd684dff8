/** Bare Readability, as its own guide uses it: on a copy of the document. */
import { Readability } from '@mozilla/readability';
import { showOverlay } from './overlay';

const start = performance.now();
const article = new Readability(document.cloneNode(true) as Document).parse();
performance.measure('caveat parse', { start });
if (article) showOverlay(article.title ?? '', article.content ?? '');
