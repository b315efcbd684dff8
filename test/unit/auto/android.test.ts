import { expect, it, vi } from 'vitest';

/** What Firefox for Android gives the background: no keyboard commands, context menus, windows or history, and no badge. */
const heard: string[] = [];
const event = (name: string) => ({ addListener: () => heard.push(name) });
// The build makes the words.
vi.mock('../../../src/background/hint', () => ({ mayHold: () => false }));
vi.mock('../../../src/shared/browser', () => ({
	browser: {
		action: { onClicked: event('click'), setTitle: vi.fn(), setPopup: vi.fn() },
		i18n: { getMessage: (key: string) => key },
		permissions: { onAdded: event('added'), onRemoved: event('removed') },
		runtime: {
			id: 'caveat',
			onInstalled: event('installed'),
			onStartup: event('startup'),
			onMessage: event('message'),
		},
		storage: {
			local: { onChanged: event('stored'), get: () => Promise.resolve({}) },
			onChanged: event('changed'),
			managed: { get: () => Promise.reject(new Error('no policy')) },
		},
		tabs: { onRemoved: event('closed') },
	},
}));

it('the background starts and marks a page where Firefox for Android lacks interfaces', async () => {
	await import('../../../src/background');
	expect(heard.sort()).toEqual(
		['added', 'changed', 'click', 'closed', 'installed', 'message', 'removed', 'startup', 'stored'].sort(),
	);
	const { markTab } = await import('../../../src/background/mark');
	await markTab(1, { isArticle: true, kinds: [] });
	const { browser } = await import('../../../src/shared/browser');
	expect(browser.action.setTitle).toHaveBeenCalledWith({ tabId: 1, title: 'actionTitleArticle' });
});
