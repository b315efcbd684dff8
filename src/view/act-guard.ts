import type { Action, LocatedNotice } from '../core/types';

/** The menu's entries that carry something out of the view, and the kinds of links in an article that are acts. */
export type Control =
	| 'copy'
	| 'copy-markdown'
	| 'copy-link'
	| 'save-markdown'
	| 'save-html'
	| 'save-epub'
	| 'print'
	| 'share'
	| 'mail'
	| 'select'
	| 'link-share'
	| 'link-like'
	| 'link-comment'
	| 'link-donate'
	| 'link-contact'
	| 'link-subscribe';

/**
 * Which of the acts that notices name each control is. Copied text and saved files exist to be kept and passed on;
 * paper can be both. A notice that speaks of reading itself holds nothing up, for the article is being read already.
 */
const ACTS_OF: Record<Control, readonly Action[]> = {
	copy: ['share', 'republish', 'save'],
	'copy-markdown': ['share', 'republish', 'save'],
	'copy-link': ['share'],
	'save-markdown': ['save', 'share', 'republish'],
	'save-html': ['save', 'share', 'republish'],
	'save-epub': ['save', 'share', 'republish'],
	print: ['save', 'share', 'republish', 'display'],
	share: ['share', 'republish'],
	mail: ['share', 'republish'],
	select: ['share', 'republish', 'save'],
	'link-share': ['share', 'republish'],
	'link-like': ['like'],
	'link-comment': ['comment'],
	'link-donate': ['donate', 'cooperate'],
	'link-contact': ['contact', 'cooperate'],
	'link-subscribe': ['subscribe'],
};

/**
 * Finds the acts behind a control that the publisher warns of.
 *
 * @param control what is about to be pressed
 * @param notices the page's notices
 * @returns the acts that risk notices name, and those notices; no acts where nothing is to be said
 */
export function warnedOf(
	control: Control,
	notices: readonly LocatedNotice[],
): { acts: Action[]; notices: LocatedNotice[] } {
	const behind = ACTS_OF[control];
	const naming = notices.filter(
		({ notice }) => notice.severity === 'risk' && notice.actions.some((action) => behind.includes(action)),
	);
	const acts = behind.filter((act) => naming.some(({ notice }) => notice.actions.includes(act)));
	return { acts: [...acts], notices: naming };
}

/** What the guard asks, and of whom. */
export interface GuardProps {
	notices: readonly LocatedNotice[];
	/** Whether the user wants the guard now. */
	isOn(): boolean;
	/** Shows the words of the notices that name these acts; true for "do it anyway". */
	ask(acts: Action[], notices: LocatedNotice[]): Promise<boolean>;
}

/** Lets an act through at once, or after the publisher's words; never holds it for good. */
export type Guard = (control: Control, act: () => void) => void;

/**
 * Makes the guard of one page: before an act that a risk notice names, the publisher's own words stand once. An act that
 * the user has gone on with is not asked about again.
 *
 * @param props notices, switch and question
 * @returns the guard
 */
export function guardActs({ notices, isOn, ask }: GuardProps): Guard {
	const answered = new Set<Action>();
	return (control, act) => {
		const warned = warnedOf(control, notices);
		if (!isOn() || warned.acts.every((named) => answered.has(named))) {
			// In the same turn: browsers tie the clipboard and the printer to the press.
			act();
			return;
		}
		void ask(warned.acts, warned.notices).then((goOn) => {
			if (!goOn) return;
			for (const named of warned.acts) answered.add(named);
			act();
		});
	};
}
