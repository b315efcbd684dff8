/** ENTRY, registered for granted hosts only: tells the background what each page is, before anything is opened. */
import { once } from './content/once';
import { watchPage } from './content/watch-page';

once('page', watchPage);
