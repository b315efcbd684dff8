import type { LocatedNotice, Notice } from '../core/types';
import { make } from '../shared/dom';
import { kindKey } from '../shared/kind-key';
import type { StringKey } from '../shared/strings';
import { drawAddress } from './show-address';
import { joinList, nameCountries, type Words } from './words';

/** What a card needs beside the notice. */
export interface CardContext {
	words: Words;
	siteName: string | null;
	/** Shows the notice on the page itself; null where it cannot be shown there. */
	onShow: ((located: LocatedNotice) => void) | null;
}

/** Counts the cards, for ids: `crypto.randomUUID` does not exist on pages without a secure connection. */
let drawn = 0;

/**
 * Draws the card of one notice: the publisher's words verbatim, in their language and direction, and what they say as
 * labelled facts in the user's.
 *
 * @param located the notice
 * @param context words, site and what "show me where" does
 * @returns the card, a labelled region
 */
export function drawNoticeCard(located: LocatedNotice, context: CardContext): HTMLElement {
	const { notice } = located;
	const { t } = context.words;
	const titleId = `notice-title-${++drawn}`;
	const onShow = context.onShow;
	return make(
		'section',
		{
			class: `notice notice-${notice.severity}`,
			attributes: {
				'data-notice': notice.kind,
				'data-severity': notice.severity,
				'aria-labelledby': titleId,
				// The card speaks the interface's language; only what it quotes has the notice's own.
				lang: context.words.language,
				dir: context.words.dir,
			},
		},
		[
			make('p', { class: 'notice-title', attributes: { id: titleId } }, [
				make('span', { class: 'notice-from', text: titleOf(notice, context) }),
				make('span', { class: 'notice-kind', text: t(kindKey(notice.kind)) }),
			]),
			drawVerbatim(located),
			drawFacts(notice, context.words),
			drawRemark(notice, context.words),
			onShow
				? make('button', {
						class: 'quiet',
						text: t('noticeShow'),
						attributes: { type: 'button', 'data-action': 'show-notice', 'aria-describedby': titleId },
						onPress: () => onShow(located),
					})
				: null,
		],
	);
}

/**
 * @param notice a notice
 * @param context the interface's words and the site's name
 * @returns the heading over its words
 */
export function titleOf(
	notice: Notice,
	{ words, siteName }: Pick<CardContext, 'words' | 'siteName'>,
): string {
	if (notice.severity === 'label') return words.t('cardLabel');
	if (notice.severity === 'info') return words.t('cardInfo');
	return siteName ? words.t('cardRiskNamed', siteName) : words.t('cardRisk');
}

function drawVerbatim({ notice, runs, dir }: LocatedNotice): HTMLElement {
	const words = runs.map(({ text, href }) => {
		if (!href) return text;
		return make('a', { text, attributes: { href, rel: 'noopener noreferrer', target: '_blank' } });
	});
	return make('blockquote', { class: 'notice-text', attributes: { lang: notice.language, dir } }, words);
}

function drawFacts(notice: Notice, words: Words): HTMLElement | null {
	const { t } = words;
	const places = [...new Set([...notice.jurisdictions, ...notice.territories])];
	const actions = notice.actions.map((action) => t(`action_${action}`));
	const penalties = notice.penalties.map((penalty) =>
		t(`penalty_${penalty.replaceAll('-', '_')}` as StringKey),
	);
	const quoted = (text: string) =>
		make('span', { text, attributes: { lang: notice.language, dir: 'auto', class: 'quoted' } });
	const rows: [StringKey, Node | string | null][] = [
		['factAffected', notice.affected && quoted(notice.affected)],
		['factPlaces', places.length > 0 ? joinList(nameCountries(places, words), words) : null],
		['factActions', actions.length > 0 ? joinList(actions, words, 'disjunction') : null],
		['factPenalties', penalties.length > 0 ? joinList(penalties, words, 'disjunction') : null],
		['factDesignation', notice.designation && quoted(notice.designation)],
		['factAuthority', notice.authority && quoted(notice.authority)],
		['factMore', notice.moreInfoUrl && drawAddress(notice.moreInfoUrl)],
	];
	// Quieter cards repeat nothing that a reader sees in two lines of text anyway.
	const told = notice.severity === 'info' ? rows.filter(([key]) => key === 'factMore') : rows;
	const shown = told.filter(([, value]) => value !== null);
	if (shown.length === 0) return null;
	return make(
		'dl',
		{ class: 'notice-facts' },
		shown.map(([key, value]) =>
			make('div', { class: key }, [make('dt', { text: t(key) }), make('dd', {}, [value])]),
		),
	);
}

function drawRemark(notice: Notice, { t }: Words): HTMLElement | null {
	if (!notice.visible) return make('p', { class: 'notice-remark', text: t('noticeHidden') });
	if (notice.source === 'alt') return make('p', { class: 'notice-remark', text: t('noticeAlt') });
	return null;
}
