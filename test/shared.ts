/** The labelled pages outside the project: `../shared`, or where `CAVEAT_SHARED` points. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Notice } from '../src/core/types';

/** @returns the folder of labelled pages, or null where this machine has none */
export function sharedFolder(): string | null {
	const folder = resolve(process.env.CAVEAT_SHARED ?? resolve(import.meta.dirname, '../../shared'));
	return existsSync(resolve(folder, 'corpus')) ? folder : null;
}

/** A page of the corpus with its truth; the keys are described in the corpus's README. */
export interface CorpusPage {
	id: string;
	set: 'zyte' | 'fundus' | 'non-articles';
	html: string;
	truth: {
		url: string;
		body?: string;
		summary?: string[];
		title?: string;
		authors?: string[];
		published?: string;
		images?: { cover?: boolean; caption?: string; urls: string[] }[];
		article?: boolean;
	};
}

/**
 * @param shared the folder of labelled pages
 * @returns every page of the corpus
 */
export function corpusPages(shared: string): CorpusPage[] {
	return (['zyte', 'fundus', 'non-articles'] as const).flatMap((set) => {
		const folder = resolve(shared, 'corpus', set);
		const truths: Record<string, CorpusPage['truth']> = JSON.parse(
			readFileSync(resolve(folder, 'truth.json'), 'utf8'),
		);
		return Object.entries(truths).map(([id, truth]) => ({
			id,
			set,
			html: gunzipSync(readFileSync(resolve(folder, `${id}.html.gz`))).toString('utf8'),
			truth,
		}));
	});
}

/** A labelled page with its notices; the format is described in the notices' README. */
export interface NoticeCase {
	name: string;
	html: string;
	label: { url: string; language: string; notices: Omit<Notice, 'rule'>[]; notes?: string; hard?: boolean };
}

/**
 * @param folder a folder of pages `NAME.html` with labels `NAME.json`
 * @returns every case in it
 */
export function noticeCases(folder: string): NoticeCase[] {
	return readdirSync(folder)
		.filter((file) => file.endsWith('.json'))
		.map((file) => {
			const name = file.slice(0, -'.json'.length);
			return {
				name,
				html: readFileSync(resolve(folder, `${name}.html`), 'utf8'),
				label: JSON.parse(readFileSync(resolve(folder, file), 'utf8')),
			};
		});
}
