/** Style sheets are bundled as text. */
declare module '*.css' {
	const text: string;
	export default text;
}

/** What later scripts are built on; the build fills it in. */
declare module 'caveat:parts' {
	const parts: readonly unknown[];
	export default parts;
}
