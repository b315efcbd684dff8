/** Pages that fight the reader; each one's name says what it does. They tell of it in `window.fired`. */
import type { Route } from './harness/index';
import { paragraphs } from './pages';

const HEAD = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>River Bank To Be Repaired</title>
<script>window.fired = []; window.fire = (name) => { window.fired.push(name) }</script></head>`;

function hostile({ before = '', inside = '', script = '' }): Route {
	return {
		body: `${HEAD}<body>${before}<main><article><h1>River Bank To Be Repaired</h1>${paragraphs(6)}${inside}${paragraphs(3)}</article></main>
${script ? `<script>${script}</script>` : ''}</body></html>`,
	};
}

/** Pages on which the reader opens and stays, whatever they try. */
export const HOSTILE: Record<string, Route> = {
	'clobbers the document': hostile({
		before: `${[
			'forms',
			'getElementById',

			'implementation',
			'defaultView',
			'createElement',
			'createTreeWalker',
			'adoptedStyleSheets',
			'activeElement',
			'head',
			'title',
		]
			.map((name) => `<img name="${name}"><a id="${name}"></a>`)
			.join(
				'',
			)}${['browser', 'chrome', 'window', 'Node', 'NodeFilter', 'CSSStyleSheet', 'DOMParser', 'URL', 'Intl', 'opener'].map((id) => `<a id="${id}"></a>`).join('')}`,
	}),
	'clobbers the nodes of a form around the article': {
		body: `${HEAD}<body><form>${[
			...[
				'parentNode',
				'parentElement',
				'firstChild',
				'firstElementChild',
				'nextSibling',
				'childNodes',
				'children',
			],
			...[
				'tagName',
				'nodeName',
				'nodeType',
				'localName',
				'attributes',
				'getAttribute',
				'textContent',
				'closest',
			],
			...[
				'querySelector',

				'contains',
				'matches',
				'remove',
				'id',
				'className',
				'title',
				'lang',
			],
			...[
				'dir',
				'style',
				'hidden',
				'dataset',
				'innerText',
				'isConnected',
				'ownerDocument',
				'getBoundingClientRect',
			],
		]
			.map((name) => `<input type="hidden" name="${name}">`)
			.join('')}<article><h1>River Bank To Be Repaired</h1>${paragraphs(9)}</article></form></body></html>`,
	},
	'replaces and freezes prototypes': hostile({
		script: `const refuse = () => { fire('trap'); throw new Error('no') };
for (const proto of [Node.prototype, Element.prototype, Document.prototype, HTMLElement.prototype, EventTarget.prototype, HTMLDialogElement.prototype, MutationObserver.prototype, CSSStyleSheet.prototype]) {
	for (const name of Object.getOwnPropertyNames(proto)) {
		if (/^(?:constructor|dispatchEvent)$|[A-Z]{3}/.test(name)) continue;
		const { configurable } = Object.getOwnPropertyDescriptor(proto, name);
		if (configurable && /shadow|showModal|append|cloneNode|importNode|createElement|addEventListener|observe|replaceSync/i.test(name)) Object.defineProperty(proto, name, { get: refuse, set: refuse });
	}
	Object.freeze(proto);
}
Object.freeze(Array.prototype); Object.freeze(Object.prototype);`,
	}),
	'gives its elements getters that throw': hostile({
		script: `for (const element of document.querySelectorAll('*')) for (const name of ['parentNode', 'textContent', 'tagName', 'childNodes', 'className', 'id'])
	Object.defineProperty(element, name, { get() { fire('getter'); throw new Error('no') } });`,
	}),
	'has custom elements that notice copies': hostile({
		inside: '<x-spy>Spy</x-spy>',
		script: `let first = true; customElements.define('x-spy', class extends HTMLElement {
	static observedAttributes = ['class', 'id', 'style'];
	constructor() { super(); if (first) first = false; else fire('copied'); }
	attributeChangedCallback() { fire('attribute') }
	disconnectedCallback() { fire('taken out') } adoptedCallback() { fire('adopted') }
});
customElements.define('x-div', class extends HTMLDivElement { constructor() { super(); fire('built-in') } }, { extends: 'div' });`,
	}),
	'changes all the time and grows': hostile({
		inside: '<div id="more"></div>',
		script: `setInterval(() => { const p = document.createElement('p'); p.textContent = 'More and more of the same text, on and on.'; document.querySelector('#more').append(p); document.body.className = 'c' + Math.random(); }, 5);`,
	}),
	'removes strangers for ever': hostile({
		script: `setInterval(() => { for (const child of [...document.documentElement.children]) if (!/^(HEAD|BODY)$/.test(child.tagName)) child.remove() }, 10);`,
	}),
	'sets up a reader of its own': hostile({
		script: `const fake = document.createElement('div'); fake.setAttribute('data-caveat-reader', ''); document.documentElement.append(fake); fake.attachShadow({ mode: 'open' }).textContent = 'fake';`,
	}),
	'opens a dialog on top': hostile({
		before:
			'<dialog id="over" style="width:100vw;height:100vh;max-width:none;max-height:none">No notice</dialog>',
		script: 'window.attack = () => document.querySelector("#over").showModal();',
	}),
	'opens a popover on top and hides its events': hostile({
		before: '<div id="over" popover="manual" style="width:100vw;height:100vh">No notice</div>',
		script: `for (const type of ['toggle', 'beforetoggle']) window.addEventListener(type, (event) => event.stopImmediatePropagation(), true);
window.attack = () => document.querySelector("#over").showPopover();`,
	}),
	'opens a dialog in a shadow root on top': hostile({
		before: '<div id="holder"></div>',
		script: `const root = document.querySelector('#holder').attachShadow({ mode: 'closed' }); const over = document.createElement('dialog'); over.style.cssText = 'width:100vw;height:100vh;max-width:none;max-height:none'; over.textContent = 'No notice'; root.append(over);
window.attack = () => over.showModal();`,
	}),
	'covers with style that claims to be important': hostile({
		script: `document.head.insertAdjacentHTML('beforeend', '<style>html > div, dialog, [data-caveat-reader] { display: none !important; opacity: 0 !important; visibility: hidden !important; transform: scale(0) !important; pointer-events: none !important; filter: opacity(0) !important; clip-path: inset(50%) !important; width: 0 !important; contain: strict !important; content-visibility: hidden !important }</style>');`,
	}),
	'asks for pictures that never come': hostile({
		inside: '<figure><img src="http://hangs.example/1.png" width="600" height="400" alt="A wall"></figure>',
	}),
	'nests 1,500 deep': hostile({
		before: '<div id="deep"></div>',
		script: `let at = document.querySelector('#deep'); for (let depth = 0; depth < 1500; depth++) at = at.appendChild(document.createElement('div')); at.textContent = 'deep';`,
	}),
};

/** Pages that win: on them the reader opens or not, but leaves the page usable and says so. */
export const LOST: Record<string, Route> = {
	'covers without end': hostile({
		before: '<dialog id="over">No notice</dialog>',
		script: `const over = document.querySelector('#over'); window.attack = () => setInterval(() => { over.close(); over.showModal(); }, 20);`,
	}),
	'writes itself anew': hostile({
		script: `window.attack = () => { document.open(); document.write('<title>New</title><body><p>New page</p>'); document.close(); }`,
	}),
};

/** No article, but everything by which the reader or its strip could be caught at work in the page. */
export const LISTENING: Route = {
	body: `${HEAD}<body><h1>Town</h1><div data-caveat-reader></div><div data-caveat-strip></div><script>
for (const fake of document.querySelectorAll('div')) {
	for (const type of ['caveat-leave', 'toggle', 'focus', 'load']) fake.addEventListener(type, () => fire(type));
}
new MutationObserver((records) => { for (const { type, target } of records) fire(type + ' ' + target.nodeName) })
	.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
for (const type of ['focus', 'blur', 'selectionchange', 'error', 'message']) window.addEventListener(type, (event) => { if (!event.isTrusted) fire(type) }, true);
</script></body></html>`,
};
