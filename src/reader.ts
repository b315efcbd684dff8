/** ENTRY, injected on demand: reads the page, opens the view, answers popup and background. Rules of its own: none. */
import { once } from './content/once';
import { takePress } from './content/press';
import { startReader } from './reader/start';

// The file is injected at each click; only the first one in a page's life starts anything.
const isPressed = takePress();
once('reader', () => startReader(isPressed));
