/** Names that Windows keeps for devices, with any ending. */
const DEVICES = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])$/i;

/** File systems allow 255 bytes; this leaves room for what a browser adds to a name that exists already. */
const MAX_BYTES = 180;

/**
 * Makes a file name that every system takes, from a headline. Rules of Windows, the strictest:
 * https://learn.microsoft.com/windows/win32/fileio/naming-a-file
 *
 * @param title the headline
 * @param ending without the dot
 * @returns the name with its ending
 */
export function fileName(title: string, ending: string): string {
	const clean = title
		.normalize('NFC')
		// Control and direction characters: a name must not read other than it is.
		.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}]/gu, ' ')
		.replace(/[<>:"/\\|?*~]/g, ' ')
		.replace(/\s+/g, ' ')
		.replace(/^[. -]+/, '');
	const name = cutToBytes(clean, MAX_BYTES).replace(/[. ]+$/, '');
	const taken = DEVICES.test(name.split('.')[0]?.trim() ?? '') ? `_${name}` : name;
	return `${taken || 'article'}.${ending}`;
}

function cutToBytes(text: string, max: number): string {
	const encoder = new TextEncoder();
	if (encoder.encode(text).length <= max) return text;
	let bytes = 0;
	let kept = '';
	for (const { segment } of new Intl.Segmenter().segment(text)) {
		bytes += encoder.encode(segment).length;
		if (bytes > max) break;
		kept += segment;
	}
	return kept;
}
