/**
 * Keeps the view from being made invisible through what stands around it. Nothing reaches into the closed root, but the
 * root element of the page holds our host too: hidden, made transparent, cut or shrunk, it takes the view along.
 */
import { customPropertiesHold } from './custom-properties';
import { useDeviceFonts } from './device-fonts';

/** How often it is looked at, in ms: what a page does to its root element makes no event that it could not keep from us. */
const LOOK_EVERY_MS = 400;
/** So many looks in a row that found the view unseen in spite of us, and the page has won. */
const MOST_UNSEEN = 3;

/** What the root element's style must be for the view to be seen as it is. */
const NEUTRAL: Record<string, string> = {
	opacity: '1',
	filter: 'none',
	'backdrop-filter': 'none',
	'clip-path': 'none',
	'mask-image': 'none',
	transform: 'none',
	translate: 'none',
	rotate: 'none',
	scale: 'none',
	perspective: 'none',
	zoom: '1',
	'content-visibility': 'visible',
	'mix-blend-mode': 'normal',
};
/** Stronger than any selector that names classes and elements; a page that goes further is not fought. */
const ROOT = ':is(:root, #caveat#caveat#caveat#caveat)';

/** What is watched. */
interface SeenParts {
	dialog: HTMLDialogElement;
	article: HTMLElement;
}

/**
 * Watches that the view is seen, and takes back what the page's style does to it. What is taken back is given back to the
 * page at the end.
 *
 * @param parts the open view
 * @param onLost called when the page keeps the view from being seen
 * @param signal ends the watching
 */
export function keepSeen({ dialog, article }: SeenParts, onLost: () => void, signal: AbortSignal): void {
	const sheet = new CSSStyleSheet();
	const taken = new Map<string, string>();
	let unseen = 0;

	function look(): void {
		if (!document.documentElement) return;
		useDeviceFonts(dialog);
		const before = taken.size;
		for (const [name, value] of deviations()) taken.set(name, value);
		if (taken.size > before) {
			const rules = [...taken].map(([name, value]) => `${name}: ${value} !important;`);
			sheet.replaceSync(`${ROOT} { ${rules.join(' ')} }`);
		}
		if (taken.size > 0 && !document.adoptedStyleSheets.includes(sheet)) {
			document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
		}
		const isSeen = deviations().length === 0 && isShown(dialog) && customPropertiesHold(dialog, article);
		unseen = isSeen ? 0 : unseen + 1;
		if (unseen >= MOST_UNSEEN) onLost();
	}

	look();
	const looking = setInterval(look, LOOK_EVERY_MS);
	signal.addEventListener('abort', () => {
		clearInterval(looking);
		document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
	});
}

/** @returns what the root element's style does to all in it, with what it should be instead */
function deviations(): [string, string][] {
	const style = getComputedStyle(document.documentElement);
	const found = Object.entries(NEUTRAL).filter(([name, neutral]) => {
		const value = style.getPropertyValue(name);
		// An engine that does not know a property gives nothing.
		return value !== '' && value !== neutral;
	});
	if (style.display === 'none') found.push(['display', 'block']);
	return found;
}

function isShown(dialog: HTMLDialogElement): boolean {
	// A background tab or a minimised window lays nothing out.
	if (document.visibilityState === 'hidden' || innerWidth === 0) return true;
	const { width, height } = dialog.getBoundingClientRect();
	return width > innerWidth / 2 && height > innerHeight / 2 && dialog.checkVisibility();
}
