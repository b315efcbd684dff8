/** Every language that the catalogue knows. To add one, write its file and add it here. */
import { ar } from './ar';
import { az } from './az';
import { be } from './be';
import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fa } from './fa';
import { fr } from './fr';
import { hi } from './hi';
import { hu } from './hu';
import { hy } from './hy';
import { it } from './it';
import { ka } from './ka';
import { kk } from './kk';
import { ky } from './ky';
import { my } from './my';
import { pl } from './pl';
import { pt } from './pt';
import { ru } from './ru';
import { sr } from './sr';
import { tg } from './tg';
import { tr } from './tr';
import { tt } from './tt';
import type { Language } from './types';
import { uk } from './uk';
import { uz } from './uz';
import { vi } from './vi';
import { zh } from './zh';

export const LANGUAGES: readonly Language[] = [
	en,
	ru,
	uk,
	be,
	kk,
	ky,
	tg,
	tt,
	uz,
	az,
	tr,
	ka,
	hy,
	fa,
	ar,
	de,
	fr,
	es,
	pt,
	it,
	pl,
	sr,
	hu,
	zh,
	vi,
	hi,
	my,
];
