import type { Page } from 'puppeteer-core';
import sharp from 'sharp';

/** Size of the film; under the picture stands a caption. In px. */
const FILM = { width: 960, height: 600 };
const CAPTION = 44;
/** What the browser shows in it. */
export const STAGE = { width: FILM.width, height: FILM.height - CAPTION };

/** Pictures with how long each stands. */
export interface Film {
	/** Takes what the page shows now, with a caption, for some milliseconds. */
	take(page: Page, caption: string, ms: number): Promise<void>;
	/** Milliseconds so far. */
	length(): number;
	/** Writes an animated WebP that begins again at its end. */
	write(path: string): Promise<void>;
}

/** @returns an empty film */
export function makeFilm(): Film {
	const frames: { picture: Buffer; ms: number }[] = [];
	return {
		take: async (page, caption, ms) => {
			const shot = Buffer.from(await page.screenshot({ type: 'png' }));
			const picture = await sharp(shot)
				.resize(STAGE.width, STAGE.height, { fit: 'cover', position: 'top' })
				.extend({ bottom: CAPTION, background: '#14213a' })
				.composite([{ input: Buffer.from(drawCaption(caption)), left: 0, top: STAGE.height }])
				.png()
				.toBuffer();
			frames.push({ picture, ms });
		},
		length: () => frames.reduce((sum, { ms }) => sum + ms, 0),
		write: async (path) => {
			await sharp(
				frames.map(({ picture }) => picture),
				{ join: { animated: true } },
			)
				.webp({ delay: frames.map(({ ms }) => ms), loop: 0, quality: 78, effort: 5 })
				.toFile(path);
		},
	};
}

function drawCaption(text: string): string {
	const safe = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
	return `<svg xmlns="http://www.w3.org/2000/svg" width="${FILM.width}" height="${CAPTION}"><text x="24" y="29" fill="#fff" font-size="20" font-family="Noto Sans, DejaVu Sans, Arial, sans-serif">${safe}</text></svg>`;
}
