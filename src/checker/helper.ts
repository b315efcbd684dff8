import { type NoticeKind, SEVERITY_OF, type Severity } from '../core/types';
import { make } from '../shared/dom';
import { kindKey } from '../shared/kind-key';
import { isLanguage, MEANING, writeMarkup } from './markup';
import { must } from './must';
import { WORDS } from './words';

const GROUP: Record<Severity, string> = {
	risk: 'Readers may be punished',
	label: 'A label the law requires',
	info: 'What you want readers to know',
};

/**
 * Brings the mark-up helper to life.
 *
 * @param onTry gets the snippet that is to be checked
 */
export function startHelper(onTry: (html: string) => void): void {
	const kind = must<HTMLSelectElement>('kind');
	const words = must<HTMLTextAreaElement>('words');
	const language = must<HTMLInputElement>('language');
	const more = must<HTMLInputElement>('more');
	const snippet = must<HTMLTextAreaElement>('snippet');
	const copied = must('copied');

	const kinds = Object.entries(SEVERITY_OF) as [NoticeKind, Severity][];
	for (const severity of ['risk', 'label', 'info'] as const) {
		const group = make(
			'optgroup',
			{ attributes: { label: GROUP[severity] } },
			kinds
				.filter(([, own]) => own === severity)
				.map(([name]) => make('option', { text: WORDS.t(kindKey(name)), attributes: { value: name } })),
		);
		kind.append(group);
	}

	const write = () => {
		const chosen = kind.value as NoticeKind;
		const tag = language.value.trim();
		const fits = isLanguage(tag);
		must('kind-hint').textContent = MEANING[chosen];
		must('language-problem').textContent = fits ? '' : 'A short language tag, such as en, ru or zh-Hant.';
		language.setAttribute('aria-invalid', String(!fits));
		snippet.value = writeMarkup({
			kind: chosen,
			words: words.value,
			language: fits ? tag : '',
			more: more.value.trim(),
		});
		copied.textContent = '';
	};
	must<HTMLFormElement>('markup').addEventListener('input', write);
	must<HTMLFormElement>('markup').addEventListener('submit', (event) => event.preventDefault());
	write();

	must('copy').addEventListener('click', async () => {
		try {
			await navigator.clipboard.writeText(snippet.value);
			copied.textContent = 'Copied.';
		} catch {
			// Some browsers give a page from disk no clipboard.
			snippet.select();
			copied.textContent = 'Selected: press Ctrl+C to copy.';
		}
	});
	must('try').addEventListener('click', () => {
		if (words.value.trim() === '') {
			words.focus();
			copied.textContent = 'Write the words first.';
			return;
		}
		onTry(snippet.value);
	});
}
