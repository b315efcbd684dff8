import type { Structured } from '../page/structured';

/** Where an article belongs: site, section, language, direction. */
export interface Place {
	siteName: string | null;
	section: string | null;
	lang: string;
	dir: 'ltr' | 'rtl';
}

const RTL = /^(?:ar|he|iw|fa|ur|ps|sd|ug|yi|dv|ckb|ku-arab|azb)(?:-|$)/i;
const RTL_LETTERS = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/g;
const LETTERS = /\p{L}/gu;

/**
 * @param document the page
 * @param structured what it says about itself
 * @param url where it comes from
 * @param text a piece of the article's text, for its direction
 * @returns site, section, language and direction
 */
export function readPlace(document: Document, structured: Structured, url: string, text: string): Place {
	const meta = (name: string) => structured.meta.get(name)?.[0] ?? null;
	const siteName =
		meta('og:site_name') ??
		structured.siteName ??
		structured.article?.publisher ??
		meta('application-name') ??
		hostOf(url);
	const section =
		structured.article?.section ?? meta('article:section') ?? meta('og:article:section') ?? meta('section');
	const written =
		document.documentElement.getAttribute('lang') ||
		document.documentElement.getAttribute('xml:lang') ||
		document.body?.getAttribute('lang') ||
		structured.article?.inLanguage ||
		meta('content-language') ||
		meta('og:locale') ||
		'';
	const lang = toTag(written) ?? guessLanguage(text);
	return { siteName, section: section?.trim() || null, lang, dir: directionOf(document, lang, text) };
}

function hostOf(url: string): string | null {
	try {
		return new URL(url).hostname.replace(/^www\./, '');
	} catch {
		return null;
	}
}

function toTag(written: string): string | null {
	try {
		return Intl.getCanonicalLocales(written.trim().replaceAll('_', '-'))[0] ?? null;
	} catch {
		return null;
	}
}

const SCRIPTS: [RegExp, string][] = [
	[/[\u3040-\u30ff]/g, 'ja'],
	[/[\uac00-\ud7a3]/g, 'ko'],
	[/[\u4e00-\u9fff]/g, 'zh'],
	[/[\u0590-\u05ff]/g, 'he'],
	[/[\u0600-\u06ff]/g, 'ar'],
	[/[\u0400-\u04ff]/g, 'ru'],
	[/[\u0370-\u03ff]/g, 'el'],
	[/[\u0e00-\u0e7f]/g, 'th'],
];

/** Where the page names no language: the script tells some, "und" (undetermined, BCP 47) the rest. */
function guessLanguage(text: string): string {
	const sample = text.slice(0, 500);
	const letters = sample.match(LETTERS)?.length ?? 0;
	for (const [script, lang] of SCRIPTS) if ((sample.match(script)?.length ?? 0) > letters * 0.2) return lang;
	return 'und';
}

function directionOf(document: Document, lang: string, text: string): 'ltr' | 'rtl' {
	const sample = text.slice(0, 600);
	const letters = sample.match(LETTERS)?.length ?? 0;
	if (letters > 40) return (sample.match(RTL_LETTERS)?.length ?? 0) > letters / 2 ? 'rtl' : 'ltr';
	const written = document.documentElement.getAttribute('dir') ?? document.body?.getAttribute('dir');
	return written === 'rtl' || (!written && RTL.test(lang)) ? 'rtl' : 'ltr';
}
