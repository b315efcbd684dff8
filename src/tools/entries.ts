import type { Together } from './build/parts';

/**
 * Scripts that the extension puts into a page only when asked for. No manifest and no extension page names them, so the
 * build learns of them here: name in the built extension, without folder `src/` and with `.js` for `.ts`.
 */
export const ON_DEMAND_SCRIPTS: readonly string[] = [
	'content.js',
	'notices.js',
	'notice-probe.js',
	'press.js',
	'reader.js',
	'extras.js',
	'exporter.js',
];

/** Which of them share what they are made of; see `build/parts.ts`. */
export const TOGETHER: Together = {
	common: { script: 'notices.js', of: ['notice-probe.js', 'reader.js'] },
	later: { script: 'extras.js', on: 'reader.js' },
};

/**
 * Of them those that run on pages where nobody asked for anything, and use nearly all of their functions at once. Chromium is
 * told so (V8's explicit compile hints, `//# allFunctionsCalledOnLoad`): it then reads each function once, not once to
 * skip it and once more to run it. Other browsers take the line for a comment.
 */
export const RUN_WHOLE_SCRIPTS: readonly string[] = ['content.js'];
