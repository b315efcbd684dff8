/** Pages that keep the open reader from being seen as it is, each by another part of the platform. All show one article. */
import type { Route } from './harness/index';
import { paragraphs } from './pages';

function page({ css = '', script = '', html = '' }): Route {
	return {
		body: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>River Bank To Be Repaired</title><style>${css}</style></head>
<body><main><article><h1>River Bank To Be Repaired</h1>${paragraphs(12)}</article></main>${html}<script>
const host = () => document.querySelector('html > div[data-caveat-reader]');
const cover = (element) => { element.style.cssText = 'position:fixed;inset:0;width:100vw;height:100vh;max-width:none;max-height:none;margin:0;border:0;background:rgb(255,0,255)'; return element; };
${script}</script></body></html>`,
	};
}

const FAMILIES = [
	...['Charter', 'Bitstream Charter', 'Sitka Text', 'Cambria', 'Noto Serif', 'DejaVu Serif', 'Georgia'],
	...['-apple-system', 'Segoe UI', 'Roboto', 'Noto Sans', 'DejaVu Sans', 'Arial', 'serif', 'sans-serif'],
	...['system-ui', 'monospace', 'Times New Roman', 'Helvetica', 'Liberation Serif', 'Liberation Sans'],
];
/** Letters unlike any that the view uses: the device's typewriter. */
const otherLetters = (family: string) =>
	`@font-face { font-family: "${family}"; src: local("DejaVu Sans Mono"), local("Liberation Mono"); size-adjust: 160% }`;
const CUSTOM = [
	...['ink', 'paper', 'muted', 'line', 'risk', 'label', 'link', 'edge', 'raised', 'face', 'serif', 'sans'],
	...['text-size', 'width', 'line-height', 'paragraph', 'letter', 'word', 'weight', 'align', 'bundled'],
];

/** A friendly page with the same article: how the view looks when nobody fights it. */
export const FRIENDLY = page({});

/** On these the reader must look as on a friendly page, a moment after `attack`. */
export const COVERING: Record<string, Route> = {
	"gives the device's typefaces other letters": page({ css: FAMILIES.map(otherLetters).join('\n') }),
	"gives the device's typefaces other letters later": page({
		script: `window.attack = () => { const style = document.createElement('style'); style.textContent = ${JSON.stringify(FAMILIES.map(otherLetters).join('\n'))}; document.head.append(style); };`,
	}),
	'registers our custom properties with types and values of its own': page({
		script: `for (const name of ${JSON.stringify(CUSTOM)}) CSS.registerProperty({ name: '--' + name, syntax: '<integer>', inherits: false, initialValue: '7' });`,
	}),
	'sets our custom properties on its root': page({
		css: `html, html * { ${CUSTOM.map((name) => `--${name}: 1px !important`).join(';')} }`,
	}),
	'paints a view transition over everything': page({
		css: `::view-transition { background: rgb(255, 0, 255) } ::view-transition-group(root) { animation: stay 1e6s !important; opacity: 0 } @keyframes stay {}`,
		script: 'window.attack = () => { document.startViewTransition?.(() => {}) };',
	}),
	'opens a popover in a closed shadow root': page({
		html: '<div id="holder"></div>',
		script: `const root = document.querySelector('#holder').attachShadow({ mode: 'closed' });
const over = cover(document.createElement('div')); over.popover = 'manual'; root.append(over);
window.attack = () => over.showPopover();`,
	}),
	'opens a popover that lets presses through': page({
		html: '<div id="over" popover="manual">No notice</div>',
		script: `for (const type of ['toggle', 'beforetoggle']) window.addEventListener(type, (event) => event.stopImmediatePropagation(), true);
const over = cover(document.querySelector('#over')); over.style.pointerEvents = 'none';
window.attack = () => over.showPopover();`,
	}),
	'shrinks its root element': page({
		css: 'html { zoom: 0.2 !important; transform: scale(0.1) !important }',
	}),
	'makes its root element see-through': page({
		css: 'html { opacity: 0 !important; filter: opacity(0) blur(40px) !important; mask-image: linear-gradient(transparent, transparent) !important; clip-path: inset(50%) !important }',
	}),
	'hides its root element': page({
		script: `window.attack = () => { document.documentElement.style.display = 'none'; document.documentElement.style.contentVisibility = 'hidden'; };`,
	}),
	'hands down a style that nobody can read': page({
		css: 'html { direction: rtl; writing-mode: vertical-rl; letter-spacing: 9em; font: 900 1px fantasy; color: transparent; visibility: hidden; text-indent: -999px; text-transform: uppercase; cursor: none; user-select: none; -webkit-text-fill-color: transparent; -webkit-text-security: disc; word-spacing: 99px }',
	}),
	'styles our element': page({
		script: `window.attack = () => { const own = host(); own.style.cssText = 'display:none !important; visibility:hidden !important; opacity:0 !important; zoom:0.1 !important; color:transparent !important'; own.hidden = true; own.inert = true; own.popover = 'manual'; own.slot = 'x'; own.dir = 'rtl'; };`,
	}),
	'moves our element into a hidden part of its own': page({
		html: '<div id="hidden" style="display:none"></div>',
		script: `window.attack = () => document.querySelector('#hidden').append(host());`,
	}),
	'moves our element, and takes no state from it': page({
		html: '<div id="hidden" style="opacity:0"></div>',
		script: `window.attack = () => { const hidden = document.querySelector('#hidden'); if (hidden.moveBefore) hidden.moveBefore(host(), null); else hidden.append(host()); };`,
	}),
};

/** Pages that go on for ever: the reader may leave, and then the page must be as it was. */
export const RELENTLESS: Record<string, Route> = {
	'begins one view transition after another': page({
		css: `::view-transition { background: rgb(255, 0, 255) }`,
		script: 'window.attack = () => setInterval(() => { document.startViewTransition?.(() => {}) }, 30);',
	}),
	'opens a popover in a shadow root again and again': page({
		html: '<div id="holder"></div>',
		script: `const root = document.querySelector('#holder').attachShadow({ mode: 'closed' });
window.attack = () => setInterval(() => { root.replaceChildren(); const over = cover(document.createElement('div')); over.popover = 'manual'; root.append(over); over.showPopover(); }, 100);`,
	}),
	'hides its root with all its strength': page({
		script: `window.attack = () => setInterval(() => { document.documentElement.style.setProperty('opacity', '0', 'important'); document.adoptedStyleSheets = [] }, 50);`,
	}),
};
