/** One notice is reported once, and the gravest first. */
import { type LocatedNotice, type Penalty, SEVERITY_OF } from '../types';
import { foldText } from './fold';

const SEVERITIES = ['risk', 'label', 'info'];
const GRAVE: Penalty[] = ['imprisonment', 'criminal-liability', 'detention', 'fine'];

/**
 * @param found notices in document order
 * @returns each wording once; a copy that shows makes the notice visible
 */
export function mergeCopies(found: LocatedNotice[]): LocatedNotice[] {
	const kept: { located: LocatedNotice; words: Set<string> }[] = [];
	for (const located of found) {
		const words = new Set(foldText(located.notice.text).split(' '));
		const same = kept.find(
			(other) => other.located.notice.kind === located.notice.kind && overlap(other.words, words) >= 0.8,
		);
		if (!same) {
			kept.push({ located, words });
			continue;
		}
		const first = same.located;
		const better = !first.notice.visible && located.notice.visible;
		const elements = [...first.elements, ...located.elements];
		same.located = { ...(better ? located : first), elements };
	}
	return kept.map(({ located }) => located);
}

function overlap(a: Set<string>, b: Set<string>): number {
	let shared = 0;
	for (const word of a) if (b.has(word)) shared++;
	return shared / Math.max(a.size, b.size, 1);
}

/**
 * @param found notices
 * @returns risk before label before info, visible before hidden, then by what is threatened, then as they stand
 */
export function byGravity(found: LocatedNotice[]): LocatedNotice[] {
	const rank = ({ notice }: LocatedNotice) => {
		const worst = GRAVE.findIndex((penalty) => notice.penalties.includes(penalty));
		return (
			SEVERITIES.indexOf(SEVERITY_OF[notice.kind]) * 100 +
			(notice.visible ? 0 : 50) +
			(worst < 0 ? GRAVE.length : worst)
		);
	};
	return found
		.map((located, index) => ({ located, index }))
		.sort((a, b) => rank(a.located) - rank(b.located) || a.index - b.index)
		.map(({ located }) => located);
}
