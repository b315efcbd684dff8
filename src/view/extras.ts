/** What the open view can do beside showing; it comes in a script of its own, once the first text stands. */
import controlsCss from '../controls/controls.css';
import { makeActs } from './act-make';
import { drawContentsList } from './contents-list';
import { drawKeyList } from './key-list';
import { drawListening } from './listen';
import { markMentions } from './mentions';
import menusCss from './menus.css';
import { drawNextPart } from './next-part';
import { drawPanel } from './panel';
import { openPicture } from './picture-large';
import sheetsCss from './sheets.css';

export const viewExtras = {
	/** Style sheets of all this. */
	styles: [controlsCss, sheetsCss, menusCss] as readonly string[],
	makeActs,
	drawContentsList,
	drawKeyList,
	drawListening,
	drawNextPart,
	drawPanel,
	markMentions,
	openPicture,
};

export type ViewExtras = typeof viewExtras;
