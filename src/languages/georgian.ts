/** ENTRY, injected on demand: the languages of this script, for reader and probe. */
import { GEORGIAN } from '../core/notices/catalogue/by-script';
import { offerLanguages } from './offer';

offerLanguages('georgian', GEORGIAN);
