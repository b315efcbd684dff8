/**
 * The device's own typefaces. A page can give any family name a file of its own (`@font-face`), for shadow trees too, and
 * with it blank or exchanged letters; only the generic names are safe from that. So a name that the page has taken is
 * passed over.
 */
import { setCustom } from './custom-properties';

/** By generic name, which stands last. */
const STACKS = {
	serif: ['Charter', 'Bitstream Charter', 'Sitka Text', 'Cambria', 'Noto Serif', 'DejaVu Serif', 'Georgia'],
	sans: ['-apple-system', 'Segoe UI', 'Roboto', 'Noto Sans', 'DejaVu Sans', 'Arial'],
	mono: ['ui-monospace', 'Cascadia Mono', 'Menlo', 'Consolas', 'DejaVu Sans Mono'],
} as const;
const GENERIC = { serif: 'serif', sans: 'sans-serif', mono: 'monospace' } as const;
/** Stands first where the device has a typeface for its own windows. */
const FIRST = { serif: '', sans: 'system-ui, ', mono: '' } as const;

/**
 * Names the device's typefaces for the view, without those that the page has taken.
 *
 * @param dialog the view's dialog
 */
export function useDeviceFonts(dialog: HTMLElement): void {
	const taken = familiesOfPage();
	for (const name of ['serif', 'sans', 'mono'] as const) {
		const free = STACKS[name].filter((family) => !taken.has(family.toLowerCase()));
		const stack = `${FIRST[name]}${free.map((family) => `"${family}", `).join('')}${GENERIC[name]}`;
		setCustom(dialog.style, `--${name}`, stack);
	}
}

/** @returns the families for which the document has files, in small letters and without quotes */
function familiesOfPage(): Set<string> {
	return new Set([...document.fonts].map(({ family }) => family.replace(/^["']|["']$/g, '').toLowerCase()));
}
