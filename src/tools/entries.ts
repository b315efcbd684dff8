/**
 * Scripts that the extension puts into a page only when asked for. No manifest and no extension page names them, so the
 * build learns of them here: name in the built extension, without folder `src/` and with `.js` for `.ts`.
 */
export const ON_DEMAND_SCRIPTS: readonly string[] = [
	'content.js',
	'notice-probe.js',
	'press.js',
	'reader.js',
	'exporter.js',
];
