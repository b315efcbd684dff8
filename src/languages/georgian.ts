/** ENTRY, injected on demand: the words of the languages in this script, for reader and probe. */
import table from 'words:georgian';
import { offerTable } from './offer';

offerTable(table);
