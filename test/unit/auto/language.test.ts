import { afterEach, describe, expect, it, vi } from 'vitest';
import german from '../../../src/_locales/de/messages.json';

vi.mock('../../../src/shared/browser', () => ({
	browser: {
		i18n: { getMessage: (key: string, values: string[]) => [`browser's ${key}`, ...values].join(' ') },
	},
}));
const { namesOf } = await import('../../../src/shared/language');
const { interfaceLanguage, speak, t } = await import('../../../src/shared/strings');

describe("an organisation's language", () => {
	afterEach(() => speak(null));

	it('is spoken in place of the browser’s, placeholders filled in', () => {
		expect(t('byItselfOn', 'news.example')).toBe("browser's byItselfOn news.example");
		speak(german);
		expect(t('byItselfOn', 'news.example')).toContain('news.example');
		expect(t('byItselfOn', 'news.example')).not.toMatch(/browser|\$/);
		expect(interfaceLanguage()).toEqual({ language: 'de', dir: 'ltr' });
	});

	it('fills every placeholder of every string', () => {
		speak(german);
		for (const key of Object.keys(german) as (keyof typeof german)[]) {
			expect(t(key, 'one', 'two', 'three'), key).not.toMatch(/\$\w+\$/);
		}
	});

	it.each([
		['de-AT', ['de_AT', 'de']],
		['FR', ['fr']],
		['zh-Hans', ['zh', 'zh_CN']],
		['zh-CN', ['zh_CN', 'zh', 'zh_CN']],
		['../../secret', []],
		['', []],
	])('%j is looked for in %j', (tag, names) => {
		expect(namesOf(tag)).toEqual(names);
	});
});
