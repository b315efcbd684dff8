import { make } from '../shared/dom';
import type { PageExplanation } from '../shared/explanation';
import { kindKey } from '../shared/kind-key';
import type { PageStatus, Problem } from '../shared/messages';
import { type StringKey, t } from '../shared/strings';
import { drawTraces } from './traces';
import { drawWhy } from './why';

const PROBLEM_TEXT: Record<Problem, StringKey> = {
	'no-article': 'statusNoArticle',
	'nothing-to-read': 'statusNothingToRead',
	'page-refuses': 'statusPageRefuses',
	failed: 'statusFailed',
	'too-long': 'statusTooLong',
};

/**
 * Draws what this page is, in plain sentences, and the button that fits.
 *
 * @param status what the reader in the tab says; null where no extension may run
 * @param actions what the buttons do, and who explains
 * @returns the popup's upper part
 */
export function drawStatus(
	status: PageStatus | null,
	actions: { open(): void; close(): void; explain(): Promise<PageExplanation> },
): HTMLElement {
	return make('section', { class: 'status' }, [
		make('p', { text: t(statusKey(status)), attributes: { id: 'status', role: 'status' } }),
		// A page that could not be looked at is never said to be without notices.
		status && knowsNotices(status)
			? make('p', {
					class: 'notices',
					text: t(noticesKey(status)),
					attributes: { id: 'notices', 'data-severity': status.notices.risk > 0 ? 'risk' : 'none' },
				})
			: null,
		status ? drawKinds(status) : null,
		status && knowsNotices(status) ? drawWhy(actions.explain) : null,
		status ? drawButton(status, actions) : null,
		status && status.notices.risk > 0 ? drawTraces() : null,
	]);
}

/** The kinds of notices, and on demand why all is as it is. */
function drawKinds({ kinds }: PageStatus): HTMLElement | null {
	if (kinds.length === 0) return null;
	return make(
		'ul',
		{ class: 'kinds' },
		kinds.map((kind) => make('li', { text: t(kindKey(kind)) })),
	);
}

/** After a failure, "none" may only mean that nobody could look. */
function knowsNotices({ problem, kinds }: PageStatus): boolean {
	return kinds.length > 0 || (problem !== 'failed' && problem !== 'too-long');
}

function statusKey(status: PageStatus | null): StringKey {
	if (!status) return 'statusRestricted';
	if (status.open) return 'statusOpen';
	if (status.problem) return PROBLEM_TEXT[status.problem];
	return status.isArticle ? 'statusArticle' : 'statusNoArticle';
}

function noticesKey({ notices }: PageStatus): StringKey {
	if (notices.risk > 0) return 'noticesRisk';
	return notices.label + notices.info > 0 ? 'noticesOther' : 'noticesNone';
}

function drawButton(status: PageStatus, actions: { open(): void; close(): void }): HTMLElement {
	const [id, key, onPress]: [string, StringKey, () => void] = status.open
		? ['close-reader', 'closeReader', actions.close]
		: ['open-reader', status.isArticle && !status.problem ? 'openReader' : 'tryAnyway', actions.open];
	return make('button', { class: 'main', text: t(key), attributes: { type: 'button', id }, onPress });
}
