/** What a page hides and what it pins over itself, also where there is no layout to ask. */

interface StyleRule {
	selector: string;
	/** Class, id or tag of the selector's last part: a quick first test. */
	key: string;
	hides: boolean | null;
	pins: boolean;
}

/** Answers for one page; rules are read once, when first needed. */
export class Styles {
	private rules: StyleRule[] | null = null;

	constructor(private readonly document: Document) {}

	/**
	 * @param element any element of the page
	 * @returns whether the page hides it: by attribute, own style or style sheet, off screen, or in the background's colour
	 */
	hidden(element: Element): boolean {
		if (this.document.defaultView && hiddenByLayout(element)) return true;
		for (let at: Element | null = element; at; at = at.parentElement) {
			if (at.hasAttribute('hidden')) return true;
			if (at.tagName === 'DIALOG' && !at.hasAttribute('open')) return true;
			const own = at.getAttribute('style') ?? '';
			if (hides(own)) return true;
			if (/display\s*:/i.test(own)) continue;
			let byRule = false;
			for (const rule of this.matching(at)) if (rule.hides !== null) byRule = rule.hides;
			if (byRule) return true;
		}
		return false;
	}

	/**
	 * @param element any element of the page
	 * @returns whether it, or what it stands in, is fixed or sticks to the window
	 */
	pinned(element: Element): boolean {
		for (let at: Element | null = element; at && at.tagName !== 'BODY'; at = at.parentElement) {
			if (pins(at.getAttribute('style') ?? '')) return true;
			if (this.matching(at).some((rule) => rule.pins)) return true;
		}
		return false;
	}

	private matching(element: Element): StyleRule[] {
		this.rules ??= readRules(this.document);
		const names = new Set([element.id, element.tagName.toLowerCase(), ...element.classList]);
		return this.rules.filter((rule) => {
			if (!names.has(rule.key)) return false;
			try {
				return element.matches(rule.selector);
			} catch {
				return false;
			}
		});
	}
}

function hides(style: string): boolean {
	if (style === '') return false;
	return (
		/display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|opacity\s*:\s*0*\.?0+\s*(?:;|!|$)/i.test(
			style,
		) ||
		/font-size\s*:\s*0(?:px|em|rem|%)?\s*(?:;|!|$)/i.test(style) ||
		/(?:left|right|top|text-indent)\s*:\s*-\s*\d{4,}|clip\s*:\s*rect\(\s*[01]p?x?[\s,]+[01]|clip-path\s*:\s*inset\(\s*(?:50|100)%/i.test(
			style,
		) ||
		sameColours(style)
	);
}

function sameColours(style: string): boolean {
	const ink = /(?:^|[;\s{])color\s*:\s*([^;!}]+)/i.exec(style)?.[1];
	const paper = /background(?:-color)?\s*:\s*([^;!}]+)/i.exec(style)?.[1];
	return ink !== undefined && paper !== undefined && plainColour(ink) === plainColour(paper);
}

function plainColour(value: string): string {
	const lower = value.trim().toLowerCase();
	if (lower === 'white') return '#ffffff';
	if (lower === 'black') return '#000000';
	return lower.replace(/^#([\da-f])([\da-f])([\da-f])$/, '#$1$1$2$2$3$3');
}

function pins(style: string): boolean {
	return /position\s*:\s*(?:fixed|sticky|-webkit-sticky)/i.test(style);
}

function hiddenByLayout(element: Element): boolean {
	const closed = element.closest('details:not([open])');
	if (closed || typeof element.checkVisibility !== 'function') return false;
	return !element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
}

/** Reads the page's own style sheets; rules that depend on the window or the printer are left out. */
function readRules(document: Document): StyleRule[] {
	const rules: StyleRule[] = [];
	for (const sheet of document.querySelectorAll('style')) {
		const css = (sheet.textContent ?? '').replace(/\/\*[\s\S]*?\*\//g, '');
		let at = 0;
		while (at < css.length) {
			const open = css.indexOf('{', at);
			if (open < 0) break;
			const head = css.slice(at, open).trim();
			if (head.startsWith('@')) {
				at = /^@(?:layer|supports|media\s+(?:all|screen)\s*$)/i.test(head) ? open + 1 : closing(css, open);
				continue;
			}
			const close = css.indexOf('}', open);
			const body = css.slice(open + 1, close < 0 ? css.length : close);
			at = close < 0 ? css.length : close + 1;
			addRules(rules, head.replace(/^[\s}]+/, ''), body);
		}
	}
	return rules;
}

function addRules(rules: StyleRule[], head: string, body: string): void {
	const hiding = hides(body);
	const showing = !hiding && /display\s*:|visibility\s*:\s*visible/i.test(body);
	const pinning = pins(body);
	if (!hiding && !showing && !pinning) return;
	for (const selector of head.split(',')) {
		if (selector.includes(':')) continue;
		const last =
			selector
				.trim()
				.split(/[\s>+~]+/)
				.at(-1) ?? '';
		const key = /[.#]([\w-]+)$/.exec(last)?.[1] ?? /^[a-z][\w-]*/i.exec(last)?.[0]?.toLowerCase();
		if (!key) continue;
		rules.push({
			selector: selector.trim(),
			key,
			hides: hiding ? true : showing ? false : null,
			pins: pinning,
		});
	}
}

/** @returns the index after the brace that closes the one at `open` */
function closing(css: string, open: number): number {
	let depth = 0;
	for (let at = open; at < css.length; at++) {
		const code = css.charCodeAt(at);
		if (code === 123) depth++;
		else if (code === 125 && --depth === 0) return at + 1;
	}
	return css.length;
}
