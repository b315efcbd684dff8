/** Small pictures on buttons, as paths on a field of 24 by 24; strokes only, in the colour of the text. */
const PATHS = {
	close: 'M6 6l12 12M18 6L6 18',
	contents: 'M9 6h11M9 12h11M9 18h11M4 6h1M4 12h1M4 18h1',
	share: 'M12 15V4M7.500 8L12 3.500 16.500 8M5 13v6.500h14V13',
	speaker: 'M4 9.5v5h3.5L12 18.500V5.500L7.500 9.500zM15.500 9a4 4 0 010 6M18 6.500a8 8 0 010 11',
} as const;

export type IconName = keyof typeof PATHS;

const SVG = 'http://www.w3.org/2000/svg';

/**
 * @param name which picture
 * @returns the picture, unseen by screen readers: the button's own name speaks
 */
export function drawIcon(name: IconName): SVGElement {
	const svg = document.createElementNS(SVG, 'svg');
	svg.setAttribute('viewBox', '0 0 24 24');
	svg.setAttribute('aria-hidden', 'true');
	const path = document.createElementNS(SVG, 'path');
	path.setAttribute('d', PATHS[name]);
	svg.append(path);
	return svg;
}
