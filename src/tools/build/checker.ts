/** The checker page for newsrooms: one HTML file that holds its script and style, and allows itself nothing else. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ROOT } from './root';

const FOLDER = join(ROOT, 'src/checker');

/**
 * Puts script and style into the page, and their hashes into its policy.
 *
 * @param script the bundled script
 * @param style the bundled style sheet
 * @returns the page
 * @throws when the page lacks a place for one of them
 */
export async function checkerPage(script: string, style: string): Promise<string> {
	// Words of HTML inside strings and patterns would end the script, or keep it from ending.
	const safe = script.replace(/<(?=!--|\/?script)/gi, '\\x3C');
	const mark = (await readFile(join(ROOT, 'icons/caveat.svg'), 'utf8')).replace(/<\/?svg[^>]*>/g, '').trim();
	// No `base-uri`: the core makes documents in which a page's own base must hold, and they inherit this policy.
	const policy = [
		"default-src 'none'",
		`script-src ${hash(safe)}`,
		`style-src ${hash(style)}`,
		"form-action 'none'",
	].join('; ');
	let html = await readFile(join(FOLDER, 'checker.html'), 'utf8');
	for (const [place, filled] of [
		['POLICY', policy],
		['<style></style>', `<style>${style}</style>`],
		['<script></script>', `<script>${safe}</script>`],
		['aria-hidden="true"></svg>', `aria-hidden="true">${mark}</svg>`],
	] as const) {
		if (html.split(place).length !== 2) throw new Error(`checker.html needs exactly one ${place}.`);
		// A function, because `$&` in the script is no reference.
		html = html.replace(place, () => filled);
	}
	return html;
}

function hash(text: string): string {
	return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
