import { Readability } from '@mozilla/readability';
import { step } from '../page/budget';
import type { Block } from './blocks';
import type { WorkingCopy } from './copy';
import { essence } from './witness';

const STAMP = 'data-caveat-block';

/** Below this many letters of kept text, Readability tries again with its filters eased. */
const LEAST_TEXT = 250;

/** What Readability calls in every loop of its own. */
// Marked as names, for the build shortens those that begin with `_`.
const IN_LOOPS = [
	/* @__KEY__ */ '_getNextNode',
	/* @__KEY__ */ '_getInnerText',
	/* @__KEY__ */ '_hasAncestorTag',
	/* @__KEY__ */ '_getLinkDensity',
] as const;

/**
 * What Readability need not do on a copy that is never shown: hidden parts, scripts and what is for browsers without them
 * are out of it, our own rules tell bylines and headlines, and nobody sees its addresses, styles and classes.
 */
const NEEDLESS: Record<string, unknown> = {
	_isProbablyVisible: true,
	_isValidByline: false,
	_postProcessContent: undefined,
	_unwrapNoscriptImages: undefined,
	_removeScripts: undefined,
	_fixLazyImages: undefined,
	_cleanStyles: undefined,
	_getArticleMetadata: {},
	_headerDuplicatesTitle: false,
};

/** Has the package's loops ask for the time as ours do, for a page decides how long they are. */
function askForTime(reader: object): void {
	const methods = reader as Record<string, (...given: unknown[]) => unknown>;
	for (const name of IN_LOOPS) {
		const own = methods[name];
		if (!own) throw new Error(`Readability has no ${name} any more.`);
		methods[name] = function (this: unknown, ...given) {
			step();
			return own.apply(this, given);
		};
	}
}

function leaveOut(reader: object, needless: typeof NEEDLESS): void {
	const methods = reader as Record<string, () => unknown>;
	for (const [name, answer] of Object.entries(needless)) {
		if (!methods[name]) throw new Error(`Readability has no ${name} any more.`);
		methods[name] = () => answer;
	}
}

/**
 * Runs Readability on a copy of the copy and notes which blocks it keeps.
 *
 * @param copy the pruned copy, whose blocks keep their stamps, which pass no gate
 * @param blocks its blocks, whose `voted` is set
 */
export function castVotes(copy: WorkingCopy, blocks: Block[]): void {
	blocks.forEach(({ element }, index) => {
		element.setAttribute(STAMP, String(index));
	});
	const ballot = copy.document.cloneNode(true) as Document;
	ballot.body.replaceWith(ballot.importNode(copy.body, true));
	const reader = new Readability<Node>(ballot, {
		serializer: (node) => node,
		disableJSONLD: true,
		charThreshold: LEAST_TEXT,
		keepClasses: true,
	});
	askForTime(reader);
	leaveOut(reader, NEEDLESS);
	const parsed = reader.parse();
	if (!parsed?.content) return;
	for (const kept of (parsed.content as Element).querySelectorAll(`[${STAMP}]`)) {
		const block = blocks[Number(kept.getAttribute(STAMP))];
		if (block) block.voted = true;
	}
	// Readability rebuilds some elements and their stamps are lost; their text tells.
	const lost = blocks.filter((block) => !block.voted && block.letters > 40);
	if (lost.length === 0) return;
	const words = essence((parsed.content as Element).textContent ?? '');
	for (const block of lost) block.voted = words.includes(essence(block.text.slice(0, 150)));
}
