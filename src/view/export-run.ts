import { fileName } from '../export/file-name';
import type { Exporter, ExportInput } from '../export/types';
import type { StringKey } from '../shared/strings';
import type { Entry } from './export-menu';
import { copyText, mailAddress, saveFile } from './export-out';
import { follow } from './follow';
import type { Words } from './words';

/** What an entry of the menu works with. */
export interface RunProps {
	input: ExportInput;
	/** The selected text; null for none. */
	selection: string | null;
	loadExporter(): Promise<Exporter>;
	words: Words;
	/** Says what was done. */
	note(text: string): void;
}

/**
 * Does what an entry of the menu says, and says what was done.
 *
 * @param entry the entry
 * @param props the article, and where to say it
 */
export async function runEntry(entry: Entry, props: RunProps): Promise<void> {
	const { note, words } = props;
	try {
		const done = await RUN[entry](props);
		if (done) note(done);
	} catch {
		// The extension was updated meanwhile, or the browser refused; the article is still there to be read.
		note(words.t(entry.startsWith('save') ? 'saveFileFailed' : 'copyFailed'));
	}
}

const RUN: Record<Entry, (props: RunProps) => Promise<string | null>> = {
	copy: async (props) => {
		const exporter = await props.loadExporter();
		return copied(await copyText(exporter.plainText(props.input, props.selection)), props, 'copied');
	},
	'copy-markdown': async (props) => {
		const exporter = await props.loadExporter();
		return copied(await copyText(exporter.markdown(props.input)), props, 'copied');
	},
	// A bare address, because it is made to be put where an address is asked for.
	'copy-link': async (props) => copied(await copyText(props.input.url), props, 'copiedLink'),
	'save-markdown': async (props) => {
		const exporter = await props.loadExporter();
		return saved(props, { content: exporter.markdown(props.input), type: 'text/markdown', missing: 0 }, 'md');
	},
	'save-html': async (props) => {
		props.note(props.words.t('saving'));
		const exporter = await props.loadExporter();
		return saved(props, await exporter.html(props.input), 'html');
	},
	'save-epub': async (props) => {
		props.note(props.words.t('saving'));
		const exporter = await props.loadExporter();
		return saved(props, await exporter.epub(props.input), 'epub');
	},
	print: async () => {
		window.print();
		return null;
	},
	mail: async ({ input, loadExporter }) => {
		const exporter = await loadExporter();
		const { title } = input.facts;
		follow(mailAddress(title, exporter.plainText(input, title)), false);
		return null;
	},
	share: async ({ input, loadExporter }) => {
		const exporter = await loadExporter();
		const { title } = input.facts;
		try {
			// The text holds the notices and the address.
			await navigator.share({ title, text: exporter.plainText(input, title), url: input.url });
		} catch (error) {
			// The user thought better of it.
			if (error instanceof DOMException && error.name === 'AbortError') return null;
			throw error;
		}
		return null;
	},
};

function copied(taken: boolean, { words }: RunProps, key: StringKey): string {
	return words.t(taken ? key : 'copyFailed');
}

function saved(
	{ input, words }: RunProps,
	{ content, type, missing }: { content: BlobPart; type: string; missing: number },
	ending: string,
): string {
	const name = fileName(input.facts.title, ending);
	if (!saveFile(content, type, name)) return words.t('saveRefused');
	if (missing === 0) return words.t('saved', name);
	return words.t('savedWithout', name, new Intl.NumberFormat(words.language).format(missing));
}
