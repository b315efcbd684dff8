/** ENTRY, injected on demand: the languages of this script, for reader and probe. */
import { HAN } from '../core/notices/catalogue/by-script';
import { offerLanguages } from './offer';

offerLanguages('han', HAN);
