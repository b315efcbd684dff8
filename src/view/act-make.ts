import type { ExportInput } from '../export/types';
import { askFirst } from './act-ask';
import { type ActsProps, isGuarded } from './act-controls';
import { guardActs, warnedOf } from './act-guard';
import { actOfLink } from './act-links';
import { type Entry, fillExportMenu } from './export-menu';
import { runEntry } from './export-run';
import { titleOf } from './notice-card';
import { joinList, type Words, writeDate } from './words';

/** What an organisation may turn off: everything that carries the text, not only its address. */
const EXPORTS: readonly Entry[] = [
	...(['copy', 'copy-markdown', 'save-markdown', 'save-html', 'save-epub', 'print'] as const),
];

/** What carries the article out of the view, with the guard over it. */
export interface OutwardActs {
	/** Follows a link, at once or after the publisher's words. */
	guardLink(link: HTMLAnchorElement, go: () => void): void;
	/** Copying with the keyboard is not held up: the words are only brought to mind. */
	tellOfCopying(): void;
}

/**
 * Makes what carries the article out of the view, and fills its menu.
 *
 * @param props the view's parts; `menu` is empty as yet, `selected` gives what was selected when it was opened
 * @returns the acts that have no entry in the menu
 */
export function makeActs(props: ActsProps & { menu: HTMLElement; selected(): string | null }): OutwardActs {
	const { dialog, words, notices, notes, limits } = props;
	const guard = guardActs({
		notices,
		isOn: () => isGuarded(props),
		ask: (acts, naming) => askFirst(dialog, words, acts, naming),
	});
	fillExportMenu(props.menu, {
		words,
		without: new Set<Entry>([
			...('share' in navigator ? [] : (['share'] as const)),
			...(limits.exportsOff ? EXPORTS : []),
		]),
		onChoose: (entry) =>
			guard(entry, () => {
				props.whole();
				void runEntry(entry, {
					input: exportInput(props),
					selection: props.selected(),
					loadExporter: props.loadExporter,
					words,
					note: notes.show,
				});
			}),
	});
	return {
		guardLink: (link, go) => {
			const act = actOfLink(link.href, link.textContent ?? '');
			if (act) guard(act, go);
			else go();
		},
		tellOfCopying: () => {
			const { acts } = warnedOf('select', notices);
			if (acts.length === 0 || !isGuarded(props)) return;
			const named = acts.map((act) => words.t(`action_${act}`));
			notes.show(words.t('copyNote', joinList(named, words)));
		},
	};
}

function exportInput({ content, body, notices, words }: ActsProps): ExportInput {
	const { facts, url } = content;
	const { t } = words;
	const published = facts.publishedTime && writeDate(facts.publishedTime, words);
	const modified = facts.modifiedTime && writeDate(facts.modifiedTime, words);
	return {
		facts,
		body,
		notices,
		url,
		words: {
			language: words.language,
			noticeHeadings: notices.map(({ notice }) =>
				[titleOf(notice, { words, siteName: facts.siteName }), remarkOf(notice.visible, words)]
					.filter(Boolean)
					.join(' '),
			),
			moreInfo: t('exportMore'),
			meta: [
				facts.authors.length > 0 ? t('byline', joinList(facts.authors, words)) : '',
				published ? t('published', published) : '',
				modified && modified !== published ? t('updated', modified) : '',
			].filter(Boolean),
			source: t('exportSource'),
			left: t('exportPicture'),
		},
	};
}

/** What the page hides must not travel as if the publisher had said it in sight. */
function remarkOf(visible: boolean, { t }: Words): string {
	return visible ? '' : `(${t('noticeHidden')})`;
}
