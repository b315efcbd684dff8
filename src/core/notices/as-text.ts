/** A notice as it travels: with the copied text, Markdown, a saved or printed page. */
import type { Notice } from '../types';

/** The few words that are not the publisher's; the core knows no languages of the user. */
export interface NoticeLabels {
	/** Heading over the words, in the user's language. */
	heading: string;
	/** What introduces the address of more information. */
	moreInfo: string;
}

/**
 * @param notice a notice
 * @param labels words in the user's language
 * @returns heading, the publisher's words verbatim, and the address of more information, each on a line of its own
 */
export function noticeAsText(notice: Notice, labels: NoticeLabels): string {
	const lines = [labels.heading, notice.text];
	if (notice.moreInfoUrl) lines.push(`${labels.moreInfo} ${notice.moreInfoUrl}`);
	return lines.join('\n');
}
