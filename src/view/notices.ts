import type { LocatedNotice, Severity } from '../core/types';
import { make } from '../shared/dom';
import { type CardContext, drawNoticeCard } from './notice-card';
import { writeNumber } from './words';

/** More info notices than this fold into one line. */
const MAX_OPEN_INFO = 1;

/** The id of the first risk card, for the reminder at the article's end. */
export const FIRST_RISK_ID = 'first-risk';

/**
 * @param notices notices of what is shown
 * @returns whether one of them speaks of a risk for the reader
 */
export function hasRisk(notices: readonly LocatedNotice[]): boolean {
	return notices.some(({ notice }) => notice.severity === 'risk');
}

/**
 * Draws the notices in three groups that are never mixed: what the reader risks, what the law labels, what the
 * publisher wants known.
 *
 * @param notices located notices
 * @param context what the cards need, and whether all of them must stand open
 * @returns the groups' nodes, gravest first
 */
export function drawNotices(
	notices: LocatedNotice[],
	context: CardContext & { unfolded: boolean },
): HTMLElement[] {
	const of = (severity: Severity) =>
		notices
			.filter(({ notice }) => notice.severity === severity)
			.map((located) => drawNoticeCard(located, context));
	return [...of('risk'), ...of('label'), ...foldInfo(of('info'), context)];
}

function foldInfo(
	cards: HTMLElement[],
	{ words, unfolded }: CardContext & { unfolded: boolean },
): HTMLElement[] {
	if (unfolded || cards.length <= MAX_OPEN_INFO) return cards;
	const count = writeNumber(cards.length, words);
	return [
		make('details', { class: 'notice-fold' }, [
			make('summary', { text: words.t('infoFold', count) }),
			...cards,
		]),
	];
}
