/** Loaded into a real browser's empty page: takes hostile markup all the way, into the open view and every export. */
import { marked } from 'marked';
import { safeBody } from '../../../src/core/sanitise/body';
import type { SafeBody } from '../../../src/core/types';
import { html } from '../../../src/export/html';
import { markdown } from '../../../src/export/markdown';
import type { ExportInput } from '../../../src/export/types';
import { DEFAULTS } from '../../../src/shared/options';
import type { SettingsKeeper } from '../../../src/shared/settings-keeper';
import { viewExtras } from '../../../src/view/extras';
import { openView } from '../../../src/view/index';
import { LOCATED, sample } from '../../unit/export/sample';
import { dangersIn } from '../../unit/security/dangers';
import { dangersInExports } from '../../unit/security/exported';
import { arm, VECTORS } from '../../unit/security/vectors';

const realm = globalThis as unknown as Window & typeof globalThis;
/** Nothing is stored here. */
const SETTINGS: Omit<SettingsKeeper, 'current'> = {
	adopt: () => undefined,
	change: () => undefined,
	setSiteOnly: () => undefined,
	reset: () => undefined,
	flush: () => undefined,
};
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * Shows each vector in the view itself and opens what is exported of it in frames without any policy of their own.
 *
 * @param from first vector
 * @param to the one after the last
 * @returns one line per danger, and per script that ran
 */
export async function vectorsEverywhere(from: number, to: number): Promise<string[]> {
	const found: string[] = [];
	(globalThis as unknown as { ran(index: number): void }).ran = (index) =>
		found.push(`ran: ${VECTORS[index]?.html}`);
	for (let index = from; index < Math.min(to, VECTORS.length); index++) {
		const vector = VECTORS[index];
		if (!vector) continue;
		const markup = arm(vector, `top.ran(${index})`, 'http://evil.example/');
		const dangers = [...(await inView(markup)), ...(await inExports(markup))];
		found.push(...dangers.map((danger) => `${vector.html}: ${danger}`));
	}
	await pause(300);
	return found;
}

function factsOf(markup: string): ExportInput['facts'] {
	const names = { title: markup, dek: markup, authors: [markup], siteName: markup, section: markup };
	return sample('', { ...names, credits: markup, about: markup }).facts;
}

function bodyOf(markup: string): SafeBody {
	const page = new DOMParser().parseFromString(`<body>${markup}`, 'text/html');
	const fragment = page.createDocumentFragment();
	fragment.append(...page.body.childNodes);
	return safeBody(fragment, realm);
}

async function inView(markup: string): Promise<string[]> {
	let root: ShadowRoot | null = null;
	const { attachShadow } = Element.prototype;
	Element.prototype.attachShadow = function (init) {
		root = attachShadow.call(this, init);
		return root;
	};
	const view = openView({
		facts: factsOf(markup),
		body: bodyOf(markup),
		readingMinutes: { min: 1, max: 2 },
		notices: [LOCATED],
		url: 'http://news.example/empty',
		settings: { ...SETTINGS, current: () => ({ general: DEFAULTS, site: null }) },
		limits: { cardAlwaysOn: false, exportsOff: false, cloudVoicesOff: false },
		host: null,
		staying: { on: false, tell: async () => ({ works: true }) },
		words: { t: (key) => key, language: 'en', dir: 'ltr' },
		loadFont: () => Promise.reject(new Error('no fonts here')),
		loadExporter: () => Promise.reject(new Error('not asked for')),
		loadExtras: async () => viewExtras,
		forgetPage: () => undefined,
		onClosed: () => undefined,
		onShowNotice: () => undefined,
	});
	Element.prototype.attachShadow = attachShadow;
	await pause(20);
	const body = (root as ShadowRoot | null)?.querySelector('.body');
	const found = body ? dangersIn(withoutOurs(body)) : ['view: no body'];
	const shown = (root as ShadowRoot | null)?.querySelector('h1')?.textContent;
	if (shown !== markup) found.push(`view: the headline is ${shown}`);
	view.close();
	if (document.querySelector('[data-caveat-reader]')) found.push('view: it stays');
	return found.map((danger) => `view: ${danger}`);
}

/** A copy of the body without what the view itself has put there: buttons that show pictures large, words for lost ones, what tables scroll in, no referrer beside a warning. */
function withoutOurs(body: Element): Element {
	const copy = body.cloneNode(true) as Element;
	for (const button of copy.querySelectorAll('button.zoom')) button.replaceWith(...button.childNodes);
	for (const holder of copy.querySelectorAll('div.scroll')) holder.replaceWith(...holder.childNodes);
	for (const lost of copy.querySelectorAll('a.broken')) lost.removeAttribute('class');
	for (const silent of copy.querySelectorAll('[referrerpolicy=no-referrer]'))
		silent.removeAttribute('referrerpolicy');
	return copy;
}

async function inExports(markup: string): Promise<string[]> {
	const body = document.createElement('div');
	body.append(
		bodyOf(markup).next(Number.POSITIVE_INFINITY) ?? '',
		Object.assign(document.createElement('p'), { textContent: markup }),
	);
	const input = { ...sample('', factsOf(markup)), body };
	const found = await dangersInExports(input);
	const file = new TextDecoder().decode((await html(input, async () => null)).content);
	// Its policy is taken out, for what follows must hold without.
	await frame(file.replace(/<meta http-equiv[^>]*>/, ''));
	await frame(marked.parse(markdown(input), { async: false, gfm: true }));
	return found;
}

async function frame(source: string): Promise<void> {
	const element = document.createElement('iframe');
	element.srcdoc = source;
	const loaded = new Promise((resolve) => element.addEventListener('load', resolve));
	document.body.append(element);
	await Promise.race([loaded, pause(2000)]);
	await pause(10);
	element.remove();
}
