/** As much of a notice as a page needs in which nothing was opened: its words, and how grave they are. */
import { penaltiesIn } from './acts';
import type { FieldsOf } from './fields';

/**
 * Leaves empty what only the reader's card tells, and the code for it out of every page that is merely looked at.
 *
 * @param reading the notice as read
 * @param verdict its kind
 * @returns what it threatens, by which notices are put in order
 */
export const atAGlance: FieldsOf = (reading, verdict) => ({
	designation: null,
	authority: null,
	jurisdictions: [],
	territories: [],
	affected: null,
	actions: [],
	penalties: penaltiesIn(reading, verdict.kind, null),
	moreInfoUrl: null,
});
