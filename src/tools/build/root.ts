import { resolve } from 'node:path';

/** The project's folder, as an absolute path. */
export const ROOT = resolve(import.meta.dirname, '../../..');
