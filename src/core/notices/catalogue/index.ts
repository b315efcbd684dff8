/** Every language that the catalogue knows. To add one, write its file and add it here. */
import { en } from './en';
import { ru } from './ru';
import type { Language } from './types';

export const LANGUAGES: readonly Language[] = [en, ru];
