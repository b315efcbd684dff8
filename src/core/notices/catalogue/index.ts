import { BY_SCRIPT } from './by-script';
import type { Language } from './types';

/** Every language that the catalogue knows, each once. */
export const LANGUAGES: readonly Language[] = [...new Set(Object.values(BY_SCRIPT).flat())];
