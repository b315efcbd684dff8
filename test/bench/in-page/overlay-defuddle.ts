/** Bare Defuddle, as its own guide uses it. */
import Defuddle from 'defuddle';
import { showOverlay } from './overlay';

const start = performance.now();
const article = new Defuddle(document, { url: location.href }).parse();
performance.measure('caveat parse', { start });
showOverlay(article.title, article.content);
