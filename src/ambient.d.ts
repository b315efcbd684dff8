/** Style sheets are bundled as text. */
declare module '*.css' {
	const text: string;
	export default text;
}

/** The words of a script, made ready by the build. */
declare module 'words:*' {
	const table: import('./core/notices/table').WordTable;
	export default table;
}
