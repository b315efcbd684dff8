import type { SafeBody, SafeFragment } from '../core/types';
import type { Options } from '../shared/options';
import { afterPaint } from './dom';
import { ours } from './guard-tree';

/** So many windows full of text stand in the first frame. */
const SCREENS = 2;
/** How wide a letter is, in multiples of its size. */
const LETTER = 0.5;
/** What is added at once, in letters, and for how long in a row, in ms: the rest of a frame is for laying it out. */
const STRETCH = 3000;
const AT_ONCE_MS = 5;
/** A thread that is never idle gets the text all the same, after so many ms. */
const PATIENCE_MS = 100;

/** What filling needs. */
interface FillProps {
	/** What is filled. */
	body: HTMLElement;
	/** The text. */
	content: SafeBody;
	/** Changes a stretch before it belongs to the open document, and so before any picture in it is asked for. */
	clean(stretch: SafeFragment): void;
	/** Makes a stretch as usable as the rest, just before it is seen. */
	prepare(stretch: DocumentFragment): void;
	/** All of the text is there. */
	onWhole(): void;
	signal: AbortSignal;
}

/** Fills the view's body with its text: the first screens at once, the rest while nothing else is done. */
export interface Filling {
	/** Goes on by itself once the first frame was painted. */
	start(): void;
	/** Puts in all that is left, for whoever needs the whole text now. */
	whole(): void;
	/** Puts in what is left up to one of the body's children, and a window more. */
	through(block: number): void;
}

/**
 * Begins to fill the body.
 *
 * @param props body, text and what is done to it
 * @param options how the text is set
 * @returns the filling; the first screens stand already
 */
export function fill(props: FillProps, options: Options): Filling {
	const { body, content, signal } = props;
	const window = lettersInWindow(options);
	let isWhole = false;

	/** @returns false where nothing is left */
	function add(letters: number): boolean {
		const stretch = isWhole ? null : content.next(letters);
		if (!stretch) return false;
		props.clean(stretch);
		const own = document.createDocumentFragment();
		own.append(stretch);
		props.prepare(own);
		ours(() => body.append(own));
		return true;
	}

	function end(): void {
		if (isWhole || signal.aborted) return;
		isWhole = true;
		ours(props.onWhole);
	}

	function goOn(): void {
		if (isWhole || signal.aborted) return;
		const until = performance.now() + AT_ONCE_MS;
		let isLeft = true;
		while (isLeft && performance.now() < until) isLeft = add(STRETCH);
		if (isLeft) soon();
		else end();
	}

	function soon(): void {
		requestIdleCallback(goOn, { timeout: PATIENCE_MS });
	}

	add(SCREENS * window);
	return {
		start: () => afterPaint(goOn),
		whole: () => {
			add(Number.POSITIVE_INFINITY);
			end();
		},
		through: (block) => {
			while (body.children.length <= block && add(STRETCH));
			add(window);
		},
	};
}

/** About how many letters the window holds. */
function lettersInWindow({ textSize, lineHeight, width, fullWidth }: Options): number {
	const across = innerWidth / (textSize * LETTER);
	const lines = innerHeight / (textSize * lineHeight);
	return Math.ceil((fullWidth ? across : Math.min(width, across)) * lines);
}

/** Keys by which a browser looks for words, selects all, prints or goes to the end: then all must be there. */
const NEEDS_ALL = /^(?:F3|End|\/|')$/;

/**
 * Puts in the whole text where the user or the browser is about to do something with it.
 *
 * @param dialog the view's dialog
 * @param filling what fills its body
 * @param signal ends it
 */
export function fillWhenNeeded(dialog: HTMLElement, { whole }: Filling, signal: AbortSignal): void {
	window.addEventListener('beforeprint', whole, { signal });
	dialog.addEventListener(
		'keydown',
		({ isTrusted, ctrlKey, metaKey, key }) => {
			if (isTrusted && (ctrlKey || metaKey || NEEDS_ALL.test(key))) whole();
		},
		{ capture: true, signal },
	);
}
