/** ENTRY, injected on demand: reads the page, opens the view, answers popup and background. Rules of its own: none. */
import parts from 'caveat:parts';
import { once } from './content/once';
import { takePress } from './content/press';
import { beginLater } from './reader/later';
import { startReader } from './reader/start';

// The file is injected at each click; only the first one in a page's life starts anything.
const isPressed = takePress();
once('reader', () => {
	beginLater(parts);
	startReader(isPressed);
});
