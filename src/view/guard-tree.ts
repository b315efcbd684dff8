/**
 * In Firefox events and selections hand the nodes of a closed shadow root to the page's scripts (`originalTarget`,
 * `anchorNode`). A page could rewrite its own warning there. So every change of the guarded parts that the view has not
 * announced is undone, most of them before they are ever painted.
 */
import type { RootOf } from './page-roots';
import { lookForRoots } from './root-look';

/** More undone changes than this within so many milliseconds: the page fights, and the view leaves. */
const MAX_UNDONE = 200;
const UNDONE_WITHIN_MS = 4000;
/** How often style sheets, animations and roots are looked for, in ms: no observer tells of them. */
const LOOK_EVERY_MS = 400;
/** What is found by looking has been seen for some time: it counts as so many. */
const LOOK_COUNTS = 30;

/** Attributes that change what is said or seen. The view may set others (`tabindex`, `open`, `aria-…`) as it likes. */
const GUARDED_ATTRIBUTES = [
	...['class', 'id', 'style', 'hidden', 'inert', 'dir', 'lang', 'slot', 'part', 'popover'],
	...['href', 'src', 'srcset', 'data-notice', 'data-severity'],
];

interface Guard {
	settle(): void;
	forget(): void;
}

const guards = new Set<Guard>();

/**
 * Announces a change that the view itself makes inside the article, the notices or at the top of its tree.
 *
 * @param work makes the change, at once
 * @returns what the work returns
 */
export function ours<Result>(work: () => Result): Result {
	for (const guard of guards) guard.settle();
	try {
		return work();
	} finally {
		for (const guard of guards) guard.forget();
	}
}

/** What is guarded. */
interface GuardedParts {
	/** The view's dialog, already in its root. */
	dialog: HTMLDialogElement;
	/** Guarded with everything in it. */
	article: HTMLElement;
	/** What of the article is its text. */
	body: HTMLElement;
	/** Looks into elements: a root that the page attaches to one of ours hides what is in it, and nothing tells of it. */
	rootOf: RootOf;
}

/**
 * Guards the view's tree until the signal.
 *
 * @param parts what is guarded
 * @param onLost called when the page keeps changing it
 * @param signal ends the guarding
 */
export function guardTree(
	{ dialog, article, body, rootOf }: GuardedParts,
	onLost: () => void,
	signal: AbortSignal,
): void {
	const root = dialog.getRootNode();
	if (!(root instanceof ShadowRoot)) return;
	let undone: number[] = [];

	const observer = new MutationObserver(undo);
	const observe = () => {
		observer.observe(root, { childList: true });
		observer.observe(dialog, {
			attributes: true,
			attributeFilter: ['class', 'hidden', 'inert', 'popover', 'style'],
		});
		observer.observe(article, {
			subtree: true,
			childList: true,
			characterData: true,
			characterDataOldValue: true,
			attributes: true,
			attributeOldValue: true,
			attributeFilter: GUARDED_ATTRIBUTES,
		});
	};

	function undo(records: MutationRecord[]): void {
		if (signal.aborted || records.length === 0) return;
		if (isFight(1)) return;
		if (!dialog.open && dialog.isConnected) {
			// Taken out of sight without being closed, which would leave the page under it inert.
			onLost();
			return;
		}
		for (const record of records.reverse()) undoOne(record, dialog);
		// Our own undoing is no change to be undone.
		observer.takeRecords();
	}

	/** Notes that something was undone. */
	function isFight(count: number): boolean {
		const now = performance.now();
		const recent = undone.filter((time) => now - time < UNDONE_WITHIN_MS);
		undone = [...recent, ...Array<number>(count).fill(now)];
		if (undone.length > MAX_UNDONE) onLost();
		return undone.length > MAX_UNDONE;
	}

	const sheets = [...root.adoptedStyleSheets];
	const hasRoot = lookForRoots(dialog, body, rootOf, () => performance.now());
	/** The view may replace a sheet through ours(); what is not announced goes. */
	const undoSheets = () => {
		const current = root.adoptedStyleSheets;
		if (current.length === sheets.length && sheets.every((sheet, index) => sheet === current[index]))
			return 0;
		root.adoptedStyleSheets = sheets;
		return 1;
	};
	const looking = setInterval(() => {
		let found = undoSheets();
		for (const animation of dialog.getAnimations({ subtree: true })) {
			if (animation instanceof CSSAnimation || animation instanceof CSSTransition) continue;
			animation.cancel();
			found++;
		}
		if (found > 0) isFight(found * LOOK_COUNTS);
		// A root cannot be taken off again.
		if (hasRoot()) onLost();
	}, LOOK_EVERY_MS);

	const guard: Guard = {
		settle: () => {
			undo(observer.takeRecords());
			// Or a sheet of the page's would be taken for one of ours in the end.
			isFight(undoSheets() * LOOK_COUNTS);
		},
		forget: () => {
			observer.takeRecords();
			sheets.splice(0, sheets.length, ...root.adoptedStyleSheets);
		},
	};
	guards.add(guard);
	observe();
	signal.addEventListener('abort', () => {
		guards.delete(guard);
		observer.disconnect();
		clearInterval(looking);
	});
}

function undoOne(record: MutationRecord, dialog: HTMLDialogElement): void {
	const { target, type, attributeName, oldValue } = record;
	if (type === 'characterData') {
		target.nodeValue = oldValue;
	} else if (type === 'attributes' && target === dialog) {
		// The view sets measures and colours on its dialog, nearly all as custom properties; nothing else belongs there.
		for (const name of [...dialog.style]) {
			if (!name.startsWith('--') && name !== 'color-scheme') dialog.style.removeProperty(name);
		}
		for (const name of ['hidden', 'inert', 'popover']) dialog.removeAttribute(name);
	} else if (type === 'attributes' && attributeName && target instanceof Element) {
		if (oldValue === null) target.removeAttribute(attributeName);
		else target.setAttribute(attributeName, oldValue);
	} else if (type === 'childList') {
		for (const node of record.addedNodes) {
			if (node.parentNode === target) target.removeChild(node);
		}
		const { nextSibling } = record;
		const before = nextSibling?.parentNode === target ? nextSibling : null;
		for (const node of record.removedNodes) target.insertBefore(node, before);
	}
}
