/** What a person needs who reads with eyes, ears or keys that work otherwise: axe, and the walk of the focus. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * @param tab a page that axe can look into
 * @param rules the rules to run; all where none is named
 * @returns what axe finds, one line for each rule
 */
export async function runAxe(tab: Page, ...rules: string[]): Promise<string[]> {
	await tab.evaluate(AXE);
	return tab.evaluate(async (only) => {
		type Violation = { id: string; nodes: { html: string }[] };
		type Axe = { run(options: object): Promise<{ violations: Violation[] }> };
		const { axe } = window as unknown as { axe: Axe };
		const { violations } = await axe.run(only.length > 0 ? { runOnly: only } : {});
		return violations.map(
			({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`,
		);
	}, rules);
}

/** The view's nodes and styles, to be set up again where axe can look: it cannot look into a closed root. */
export interface Copy {
	html: string;
	css: string;
	/** Selector of the popover that is open. */
	open: string | null;
}

/** Runs in the view. */
export function copyView(root: ShadowRoot): Copy {
	const open = root.querySelector(':popover-open');
	return {
		html: root.querySelector('dialog')?.outerHTML ?? '',
		css: root.adoptedStyleSheets
			.flatMap((sheet) => [...sheet.cssRules].map(({ cssText }) => cssText))
			.join('\n'),
		open: open ? `.${[...open.classList].join('.')}` : null,
	};
}

/** Runs in a page of its own: sets a copy of the view up. */
export function pasteView({ html, css, open }: Copy): void {
	document.documentElement.lang = 'en';
	document.title = 'View';
	const style = document.createElement('style');
	style.textContent = css;
	document.head.replaceChildren(document.querySelector('title') ?? '', style);
	document.body.innerHTML = html;
	const dialog = document.querySelector('dialog');
	dialog?.removeAttribute('open');
	dialog?.showModal();
	if (open) document.querySelector<HTMLElement>(open)?.showPopover();
	for (const more of document.querySelectorAll('details')) more.open = true;
}

/** Where the focus is, and whether somebody who looks for it finds it. */
export interface Focused {
	name: string;
	/** Why it cannot be found; empty where it can. */
	fault: string;
}

/** Runs in the view. */
export function whereFocusIs(root: ShadowRoot): Focused | null {
	const element = root.activeElement;
	if (!(element instanceof HTMLElement)) return null;
	const label = element.getAttribute('aria-label') ?? element.textContent?.replace(/\s+/g, ' ').trim();
	const notice = element.closest<HTMLElement>('[data-notice]')?.dataset.notice ?? '';
	const name = `${element.localName} ${element.dataset.action ?? element.getAttribute('name') ?? ''} ${(label ?? '').slice(0, 40)} ${notice}`;
	const seen = [element, element.nextElementSibling].some((part) => {
		if (!part) return false;
		const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(part);
		return (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2) || boxShadow !== 'none';
	});
	const box = element.getBoundingClientRect();
	const bar = root.querySelector('.bar')?.getBoundingClientRect();
	const isInBar = element.closest('.bar, .sheet, .menu') !== null;
	const covered = !isInBar && bar !== undefined && box.bottom <= bar.bottom + 1;
	const outside = box.bottom < 0 || box.top > innerHeight;
	const fault = [
		seen || element.localName === 'h1' ? '' : 'has no ring',
		covered ? 'is under the bar' : '',
		outside ? 'is out of sight' : '',
	];
	return { name: name.trim(), fault: fault.filter(Boolean).join(', ') };
}

/** Runs in the view or a page. @returns controls that are smaller than WCAG 2.2, 2.5.8 asks; links in a sentence may be */
export function smallTargets(root: ParentNode): string[] {
	const controls = [...root.querySelectorAll('button, input, select, summary, textarea, [role=menuitem]')];
	return controls
		.filter((control) => control.checkVisibility({ visibilityProperty: true }))
		.map((control) => ({ control, box: (control.closest('label') ?? control).getBoundingClientRect() }))
		.filter(({ box }) => box.width < 24 || box.height < 24)
		.map(({ control, box }) => `${control.outerHTML.slice(0, 80)} ${box.width}×${box.height}`);
}
