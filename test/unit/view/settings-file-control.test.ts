import { describe, expect, it, vi } from 'vitest';
import { drawSettingsFile } from '../../../src/controls/settings-file';

const words = { t: (key: string, at = '') => `${key} ${at}`.trim(), language: 'en', dir: 'ltr' } as const;

async function take(text: string, write = vi.fn(async () => undefined)): Promise<string> {
	const element = drawSettingsFile(words, async () => ({ options: {}, sites: {} }), write);
	const input = element.querySelector('input');
	if (!input) throw new Error('There is no file field.');
	Object.defineProperty(input, 'files', { value: [{ text: async () => text }] });
	input.dispatchEvent(new Event('change'));
	const said = element.querySelector('[role=status]');
	await vi.waitFor(() => expect(said?.textContent).not.toBe(''));
	return `${said?.textContent}; written: ${write.mock.calls.length}`;
}

describe('taking settings from a file', () => {
	it('changes nothing for a bad file and says why', async () => {
		expect(await take('{')).toBe('refusedNotJson; written: 0');
		const bad = { format: 'caveat-settings', version: 1, options: { textSize: 1, theme: 'dark' }, sites: {} };
		expect(await take(JSON.stringify(bad))).toBe('refusedBadValue textSize; written: 0');
	});

	it('takes a good file, and says when the browser does not store it', async () => {
		const good = JSON.stringify({
			format: 'caveat-settings',
			version: 1,
			options: { theme: 'dark' },
			sites: {},
		});
		expect(await take(good)).toBe('settingsImported; written: 1');
		const refusing = vi.fn(async () => {
			throw new Error('quota');
		});
		expect(await take(good, refusing)).toBe('saveFailed; written: 1');
	});
});
