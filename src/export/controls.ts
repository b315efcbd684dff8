// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that must go.
const CONTROLS = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g;

/**
 * Takes control characters out of text that goes to the clipboard or into a file: pasted into a terminal they would be
 * obeyed.
 *
 * @param text plain text or Markdown
 * @returns the text with tabs and line breaks, and without other control characters
 */
export function withoutControls(text: string): string {
	return text.replace(CONTROLS, '');
}
