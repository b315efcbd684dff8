/** ENTRY, put into a page just before the reader when its button, command or menu was pressed. Rules of its own: none. */
import { notePress } from './content/press';

notePress();
