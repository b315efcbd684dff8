import { step } from '../page/budget';
import { unclobbered } from '../page/unclobbered';
import type { LocatedNotice, Notice, NoticeSearch, PageAddress } from '../types';
import { SEVERITY_OF } from '../types';
import { type Block, type Blocks, readBlocks } from './blocks';
import { heat, type Span, spanOf } from './candidates';
import { Mark } from './elements';
import { type FieldsOf, fieldsOf } from './fields';
import { judge, type Trial, type Verdict } from './judge';
import { type Layout, layOut, positionOf } from './layout';
import type { Lexicon } from './lexicon';
import { byGravity, mergeCopies } from './merge';
import { markedSpans } from './newsroom';
import { ownSpans, readWordings } from './own-wordings';
import { baseLanguage, type Reading, read } from './reading';
import { type Script, scriptsIn } from './scripts';
import { Styles } from './styles';
import { PageAround } from './surroundings';

/** No honest page carries more; a hostile one must not make us compare thousands. */
const MAX_FOUND = 100;
/** What was weighed in vain; nobody reads more. */
const MAX_REFUSED = 40;

/** What was weighed on a page, found and refused. */
export interface Examined {
	found: { located: LocatedNotice; trial: Trial | null }[];
	refused: { span: Span; trial: Trial; text: string }[];
}

/** A page's text, read once, and which languages' words are needed to look for notices in it. */
export interface Survey {
	document: Document;
	blocks: Blocks;
	/** Every script of which any text of the page holds a letter. */
	scripts: Script[];
}

/**
 * Reads all text of a page, in one pass.
 *
 * @param page the page, live or parsed; it is not changed
 * @returns what `noticesIn` needs
 */
export function survey(page: Document): Survey {
	const document = unclobbered(page);
	const blocks = readBlocks(document);
	const scripts = scriptsIn(blocks.all.map(({ text }) => text).join(' '));
	return { document, blocks, scripts };
}

/**
 * Finds the publisher's legal notices on the original page, with the places where they stand.
 *
 * @param page the page, live or parsed; it is not changed
 * @param address where the page comes from, and own wordings
 * @param lexicon the languages in which they are looked for
 * @returns located notices, most severe first
 */
export function locateNotices(page: Document, address: NoticeSearch, lexicon: Lexicon): LocatedNotice[] {
	return noticesIn(survey(page), address, lexicon, fieldsOf);
}

/**
 * Finds the publisher's legal notices in what was read of a page.
 *
 * @param surveyed the page's text
 * @param address where the page comes from, and own wordings
 * @param lexicon the languages in which they are looked for; it must know those of the page's scripts
 * @param fields takes a notice apart: `fieldsOf`, or less where less is asked for
 * @returns located notices, most severe first
 */
export function noticesIn(
	surveyed: Survey,
	address: NoticeSearch,
	lexicon: Lexicon,
	fields: FieldsOf,
): LocatedNotice[] {
	const { found } = examine(surveyed, address, lexicon, false, fields);
	return byGravity(mergeCopies(found.map(({ located }) => located)));
}

/**
 * Weighs every stretch of the page that may be a notice.
 *
 * @param surveyed the page's text
 * @param address where the page comes from, and own wordings
 * @param lexicon the languages in which they are looked for
 * @param wantRefused whether near misses are wanted too
 * @param fields takes a notice apart
 * @returns what was found and what was refused, in document order
 */
export function examine(
	surveyed: Survey,
	address: NoticeSearch,
	lexicon: Lexicon,
	wantRefused: boolean,
	fields: FieldsOf,
): Examined {
	try {
		return weighAll(surveyed, address, lexicon, wantRefused, fields);
	} finally {
		// Nothing of a page outlives the looking.
		lexicon.forget();
	}
}

function weighAll(
	{ document, blocks }: Survey,
	address: NoticeSearch,
	lexicon: Lexicon,
	wantRefused: boolean,
	fields: FieldsOf,
): Examined {
	const heated = heat(blocks, lexicon);
	const marked = markedSpans(blocks, document);
	const examined: Examined = { found: [], refused: [] };
	const { wordings } = readWordings(address.wordings ?? []);
	const own = wordings.length > 0 ? ownSpans(blocks, wordings) : [];
	if (marked.length + own.length === 0 && !heated.hot.includes(true)) return examined;
	const layout = layOut(blocks);
	const styles = new Styles(document);
	const around = new PageAround(document, address.url, blocks, heated, layout);
	const pageLanguage = document.documentElement?.getAttribute('lang')?.trim() || '';
	const found = (reading: Reading, verdict: Verdict, span: Span, first: Block, trial: Trial | null) => {
		const located = describe(reading, verdict, span, first, layout, styles, address, pageLanguage, fields);
		examined.found.push({ located, trial });
	};
	const full = () => examined.found.length >= MAX_FOUND;
	const claimed = new Set<number>();
	for (const { span, kind, rule } of marked) {
		if (full()) break;
		const parts = blocks.all.slice(span.from, span.to);
		const first = parts[0];
		// Only what the page shows: markup on hidden text proves nothing.
		if (!first || styles.hidden(first.element)) continue;
		found(read(parts, pageLanguage, lexicon), { kind, rule, country: null }, span, first, null);
		for (let index = span.from; index < span.to; index++) claimed.add(index);
	}
	for (const { span, own: wording } of own) {
		if (full()) break;
		const [first] = blocks.all.slice(span.from, span.to);
		if (!first || claimed.has(span.from)) continue;
		const { kind, country } = wording;
		const verdict = { kind, country, rule: `own/${wording.number}` };
		found(read([first], pageLanguage, lexicon), verdict, span, first, null);
		claimed.add(span.from);
	}
	let done = 0;
	for (const core of blocks.all) {
		step();
		if (!heated.hot[core.index] || core.index < done || claimed.has(core.index)) continue;
		if (full()) break;
		const whole = spanOf(core, blocks, layout, heated);
		const alone: Span = { from: core.index, to: core.index + 1, box: core.box };
		for (const span of whole.to - whole.from > 1 ? [whole, alone] : [whole]) {
			const parts = blocks.all.slice(span.from, span.to);
			const first = parts[0];
			if (!first) continue;
			const known = parts.length === 1 ? heated.scanned[core.index] : undefined;
			const reading = read(parts, pageLanguage, lexicon, known);
			const trial = judge(reading, around.of(core, span, reading));
			// What the page hides is not added to what it shows.
			if (
				trial.verdict &&
				parts.some(({ element }) => styles.hidden(element) !== styles.hidden(first.element))
			)
				continue;
			if (trial.verdict) {
				done = span.to;
				found(reading, trial.verdict, span, first, trial);
				break;
			}
			if (wantRefused && examined.refused.length < MAX_REFUSED && trial.kind)
				examined.refused.push({ span, trial, text: reading.text });
		}
	}
	return examined;
}

function describe(
	reading: Reading,
	verdict: Verdict,
	span: Span,
	first: Block,
	layout: Layout,
	styles: Styles,
	address: PageAddress,
	pageLanguage: string,
	fields: FieldsOf,
): LocatedNotice {
	const elements = [...new Set(reading.blocks.map((block) => block.element))];
	const notice: Notice = {
		rule: verdict.rule,
		kind: verdict.kind,
		severity: SEVERITY_OF[verdict.kind],
		...fields(reading, verdict, address.url, regionOf(address.url, pageLanguage)),
		text: reading.text,
		language: languageTag(reading, pageLanguage),
		position: positionOf(
			first,
			span.box,
			layout,
			!(first.box.marks & Mark.article) && styles.pinned(first.element),
		),
		visible: !styles.hidden(first.element),
		source: first.source,
	};
	return {
		notice,
		runs: runsOf(reading, address.url),
		elements,
		dir: /^(?:ar|fa|he|ur|ps|ckb|ug|yi)/.test(notice.language) ? 'rtl' : 'ltr',
	};
}

function languageTag(reading: Reading, pageLanguage: string): string {
	if (baseLanguage(pageLanguage) === reading.language) return pageLanguage;
	return reading.language || pageLanguage || 'und';
}

/** The country that the page gives as its own: region of its language tag, or top-level domain. */
function regionOf(url: string, pageLanguage: string): string | null {
	const tag = pageLanguage.toLowerCase();
	const byTag = /-([a-z]{2})$/.exec(tag)?.[1];
	if (byTag) return byTag.toUpperCase();
	const special: Record<string, string> = { hr: 'HR', bs: 'BA', sr: 'RS', 'zh-hans': 'CN' };
	const host = /^https?:\/\/[^/:]+\.([a-z]{2})(?:[:/]|$)/i.exec(url)?.[1]?.toLowerCase();
	// Domains sold as words, not as countries.
	if (host && !/^(?:io|tv|me|co|ai|eu|ly|to|fm|gg|cc|is|it|su)$/.test(host))
		return host === 'uk' ? 'GB' : host.toUpperCase();
	return special[tag] ?? null;
}

function runsOf(reading: Reading, base: string): LocatedNotice['runs'] {
	const runs: LocatedNotice['runs'] = [];
	let at = 0;
	for (const link of reading.links) {
		if (link.start > at) runs.push({ text: reading.text.slice(at, link.start), href: null });
		let href: string | null = null;
		try {
			const address = new URL(link.href, base);
			if (/^https?:$/.test(address.protocol)) href = address.href;
		} catch {
			// Not an address: the words stay, the link goes.
		}
		runs.push({ text: reading.text.slice(link.start, link.end), href });
		at = link.end;
	}
	if (at < reading.text.length) runs.push({ text: reading.text.slice(at), href: null });
	return runs.filter((run) => run.text !== '');
}
