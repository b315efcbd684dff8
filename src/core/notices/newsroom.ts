/**
 * Opt-in markup for newsrooms, two ways: an element with `data-legal-notice="KIND"`, or `legalNotice` in the page's
 * JSON-LD, which gives the kind and the words. Both count only for text that stands on the page.
 */
import { type NoticeKind, SEVERITY_OF } from '../types';
import { type Blocks, type Box, MARKUP } from './blocks';
import type { Span } from './candidates';
import { Mark } from './elements';
import { foldText } from './fold';

/** A stretch that the page itself calls a notice. */
export interface MarkedSpan {
	span: Span;
	kind: NoticeKind;
	/** How it says so, for "why?". */
	rule: 'page/markup' | 'page/json-ld';
}

/** More entries, larger scripts and deeper structures are no newsroom's. */
const MOST_ENTRIES = 20;
const MOST_LETTERS = 200_000;
const MOST_LEVELS = 6;
const MOST_BLOCKS = 12;
/** Shorter words would be found anywhere. */
const LEAST = 12;

/**
 * @param blocks the page's blocks
 * @param document the page
 * @returns the stretches that the page marks as notices, in document order; what readers wrote or quote is left out
 */
export function markedSpans(blocks: Blocks, document: Document): MarkedSpan[] {
	const found: MarkedSpan[] = [];
	let taken: Box | null = null;
	for (const box of blocks.marked) {
		const kind = box.element.getAttribute(MARKUP)?.trim();
		if (!kind || !isKind(kind) || isOthers(box) || box.to <= box.from) continue;
		if (taken && box.from < taken.to) continue;
		taken = box;
		found.push({ span: { from: box.from, to: box.to, box }, kind, rule: 'page/markup' });
	}
	for (const { kind, words } of declared(document)) {
		const span = spanWith(words, blocks);
		if (span && !found.some((other) => span.from < other.span.to && other.span.from < span.to))
			found.push({ span, kind, rule: 'page/json-ld' });
	}
	return found.sort((a, b) => a.span.from - b.span.from);
}

function isKind(word: unknown): word is NoticeKind {
	return typeof word === 'string' && Object.hasOwn(SEVERITY_OF, word);
}

function isOthers(box: Box): boolean {
	return (box.marks & (Mark.comment | Mark.quote)) !== 0;
}

/** What JSON-LD declares: `"legalNotice": { "additionalType": KIND, "text": WORDS }`, or a list of such. */
function declared(document: Document): { kind: NoticeKind; words: string }[] {
	const entries: { kind: NoticeKind; words: string }[] = [];
	const visit = (node: unknown, level: number) => {
		if (typeof node !== 'object' || node === null || level > MOST_LEVELS) return;
		for (const [key, value] of Object.entries(node)) {
			if (key !== 'legalNotice') visit(value, level + 1);
			else for (const one of Array.isArray(value) ? value : [value]) take(one);
		}
	};
	const take = (one: unknown) => {
		const { additionalType, text } = Object(one) as Record<string, unknown>;
		if (entries.length >= MOST_ENTRIES || !isKind(additionalType) || typeof text !== 'string') return;
		const words = foldText(text);
		if (words.length >= LEAST) entries.push({ kind: additionalType, words });
	};
	for (const script of document.querySelectorAll('script[type="application/ld+json" i]')) {
		const source = script.textContent ?? '';
		if (source.length > MOST_LETTERS || !source.includes('"legalNotice"')) continue;
		try {
			visit(JSON.parse(source), 0);
		} catch {
			// Broken JSON declares nothing; the text is still looked at as any other.
		}
	}
	return entries;
}

/** Neighbouring blocks that hold exactly these words. */
function spanWith(words: string, blocks: Blocks): Span | null {
	for (const block of blocks.all) {
		if (isOthers(block.box) || block.text.length > words.length * 3 + 40) continue;
		let said = '';
		for (let to = block.index; to < blocks.all.length && to - block.index < MOST_BLOCKS; to++) {
			said = `${said} ${foldText(blocks.all[to]?.text ?? '')}`.trim();
			if (said === words) return { from: block.index, to: to + 1, box: block.box };
			if (said === '' || !words.startsWith(said)) break;
		}
	}
	return null;
}
