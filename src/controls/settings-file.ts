import { make } from '../shared/dom';
import { type Refusal, readSettingsFile, writeSettingsFile } from '../shared/settings-file';
import type { AllSettings } from '../shared/storage';
import type { StringKey } from '../shared/strings';
import type { Words } from '../view/words';

/** Name of the file that is saved. */
const FILE_NAME = 'caveat-settings.json';

const REFUSED: Record<Refusal['reason'], StringKey> = {
	'not-json': 'refusedNotJson',
	'not-settings': 'refusedNotSettings',
	newer: 'refusedNewer',
	'unknown-option': 'refusedUnknownOption',
	'bad-value': 'refusedBadValue',
};

/**
 * Draws two buttons: all settings into a file, and out of one.
 *
 * @param words the interface's words
 * @param read gives all that is kept
 * @param write puts checked settings in its place
 * @returns the buttons, and a line that says what came of it
 */
export function drawSettingsFile(
	words: Words,
	read: () => Promise<AllSettings>,
	write: (settings: AllSettings) => Promise<void>,
): HTMLElement {
	const { t } = words;
	const said = make('p', { attributes: { role: 'status', id: 'settings-said' } });
	const input = make('input', {
		attributes: { type: 'file', accept: '.json,application/json', name: 'settingsFile' },
	});
	input.addEventListener('change', async () => {
		const file = input.files?.[0];
		if (!file) return;
		said.textContent = await take(await file.text());
		// The same file, mended, must count as another choice.
		input.value = '';
	});

	async function take(text: string): Promise<string> {
		const result = readSettingsFile(text);
		if ('refusal' in result) return t(REFUSED[result.refusal.reason], result.refusal.at ?? '');
		try {
			await write(result.settings);
			return t('settingsImported');
		} catch {
			return t('saveFailed');
		}
	}

	return make('div', { class: 'settings-file' }, [
		make('button', {
			class: 'quiet',
			text: t('settingsExport'),
			attributes: { type: 'button', 'data-action': 'export-settings' },
			onPress: async () => save(writeSettingsFile(await read())),
		}),
		make('label', { class: 'field' }, [make('span', { text: t('settingsImport') }), input]),
		said,
	]);
}

function save(text: string): void {
	const href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
	make('a', { attributes: { href, download: FILE_NAME } }).click();
	// The browser reads the address after the click has returned.
	setTimeout(() => URL.revokeObjectURL(href), 60_000);
}
