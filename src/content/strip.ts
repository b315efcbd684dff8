import type { LocatedNotice } from '../core/types';
import { send } from './send';
import css from './strip.css';

/** The strip's words in the interface's language. */
export interface StripWords {
	lang: string;
	dir: string;
	label: string;
	open: string;
	close: string;
	headings: Record<'risk' | 'label' | 'info', string>;
}

const HOST = 'data-caveat-strip';

/**
 * Shows the page's most severe notice in a slim strip at the foot of the window, in the publisher's words. It stands in a
 * closed shadow root on an element of its own, over the page, so that nothing in the page moves.
 *
 * @param located the page's notices, most severe first
 * @param words the strip's own words
 */
export function drawStrip(located: LocatedNotice[], words: StripWords): void {
	for (const old of document.querySelectorAll(`div[${HOST}]`)) old.remove();
	const [first] = located.filter(({ notice }) => notice.severity !== 'info');
	if (!first) return;
	const host = make('div');
	host.setAttribute(HOST, '');
	host.style.setProperty('all', 'initial', 'important');
	const root = host.attachShadow({ mode: 'closed' });
	const sheet = new CSSStyleSheet();
	sheet.replaceSync(css);
	root.adoptedStyleSheets = [sheet];

	const strip = make('section');
	strip.lang = words.lang;
	strip.dir = words.dir;
	strip.className = first.notice.severity;
	strip.setAttribute('aria-label', words.label);
	const heading = make('strong', words.headings[first.notice.severity]);
	const text = make('p', first.notice.text);
	text.lang = first.notice.language;
	text.dir = first.dir;
	text.dataset.notice = first.notice.kind;
	text.dataset.severity = first.notice.severity;
	// The text scrolls when it is long, and what scrolls must be reachable by key.
	text.tabIndex = 0;
	strip.append(
		heading,
		text,
		button(words.open, 'open', () => void send('open', undefined)),
		button(words.close, 'close', () => host.remove()),
	);
	root.append(strip);
	document.documentElement.append(host);
}

function button(text: string, action: string, onPress: () => void): HTMLElement {
	const element = make('button', text);
	element.dataset.action = action;
	element.addEventListener('click', (event) => {
		// A page's script can send events here, and must not press anything.
		if (event.isTrusted) onPress();
	});
	return element;
}

function make<Tag extends keyof HTMLElementTagNameMap>(tag: Tag, text = ''): HTMLElementTagNameMap[Tag] {
	const element = document.createElementNS('http://www.w3.org/1999/xhtml', tag) as HTMLElementTagNameMap[Tag];
	element.textContent = text;
	return element;
}
