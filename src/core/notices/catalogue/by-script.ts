/**
 * The catalogue's languages by the script in which pages write them; one that is written in two stands under both. To add
 * a language, write its file and add it here.
 */
import type { Script } from '../scripts';
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

type Languages = readonly Language[];

export const LATIN: Languages = [en, be, uz, az, tr, de, fr, es, pt, it, pl, sr, hu, vi];
export const CYRILLIC: Languages = [ru, uk, be, kk, ky, tg, tt, uz, sr];
export const ARABIC: Languages = [fa, ar];
export const HAN: Languages = [zh];
export const GEORGIAN: Languages = [ka];
export const ARMENIAN: Languages = [hy];
export const DEVANAGARI: Languages = [hi];
export const MYANMAR: Languages = [my];

/** All of them. A script of the extension names one list alone, so that it holds no other. */
export const BY_SCRIPT: Readonly<Record<Script, Languages>> = {
	latin: LATIN,
	cyrillic: CYRILLIC,
	arabic: ARABIC,
	han: HAN,
	georgian: GEORGIAN,
	armenian: ARMENIAN,
	devanagari: DEVANAGARI,
	myanmar: MYANMAR,
};
