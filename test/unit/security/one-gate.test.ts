import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';

const SOURCE = resolve(import.meta.dirname, '../../../src');

/** Everything by which text becomes nodes or script, or a page's own methods are trusted with text. */
const TURNS_TEXT_INTO_NODES: Record<string, RegExp> = {
	'assigning innerHTML or outerHTML': /\.(?:inner|outer)HTML\s*(?:=(?!=)|\+=|\?\?=|\|\|=)/,
	'naming innerHTML in a string': /['"`](?:inner|outer)HTML['"`]/,
	insertAdjacentHTML: /insertAdjacentHTML/,
	createContextualFragment: /createContextualFragment/,
	'setHTML and setHTMLUnsafe': /\bsetHTML(?:Unsafe)?\b/,
	parseHTMLUnsafe: /parseHTML(?:Unsafe)?\b/,
	srcdoc: /srcdoc/,
	'document.write': /\bdocument\.write(?:ln)?\b/,
	"execCommand('insertHTML')": /insertHTML/,
	'eval and Function': /\beval\s*\(|new Function\b|\bFunction\s*\(['"`]/,
	'timers given text': /set(?:Timeout|Interval)\(\s*['"`]/,
	'script addresses': /['"`]javascript:/,
	'a style attribute given text': /setAttribute\(\s*['"]style['"]/,
};

/** The tools run in Node on our own files. */
const files = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
	.filter((path) => /\.tsx?$/.test(path) && !path.startsWith('tools'))
	.map((path) => ({ path, text: readFileSync(join(SOURCE, path), 'utf8') }));

it.each(Object.entries(TURNS_TEXT_INTO_NODES))('no source file uses %s', (_, pattern) => {
	expect(files.filter(({ text }) => pattern.test(text)).map(({ path }) => path)).toEqual([]);
});

it('only the sanitiser imports DOMPurify and makes what the view may show', () => {
	const using = (pattern: RegExp) => files.filter(({ text }) => pattern.test(text)).map(({ path }) => path);
	expect(using(/from 'dompurify'/)).toEqual([join('core', 'sanitise', 'index.ts')]);
	expect(using(/\bas (?:unknown as )?SafeFragment/)).toEqual([join('core', 'sanitise', 'index.ts')]);
});

it('custom properties of the view are set in one place, which gives them names that no page can guess', () => {
	const inView = files.filter(({ path }) => path.startsWith('view'));
	const setting = inView.filter(({ text }) => /(?:set|remove)Property\(\s*['"`]--/.test(text));
	expect(setting.map(({ path }) => path)).toEqual([]);
	const styles = readFileSync(join(SOURCE, 'view/styles.ts'), 'utf8');
	expect(styles.match(/replaceSync\((.*)\)/g)).toEqual(['replaceSync(withPrivateNames(text))']);
	// What stands in a style sheet of the view gets into it there.
	const adopting = inView.filter(({ text }) => /\broot\.adoptedStyleSheets = \[\.\.\.root/.test(text));
	expect(adopting.map(({ path }) => path)).toEqual([join('view', 'styles.ts')]);
});

it('style sheets of the view name no typeface, to which a page could give other letters', () => {
	// `page.css` is for the extension's own pages.
	const sheets = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' }).filter(
		(path) => /^(?:view|controls|content)\b.*\.css$/.test(path) && path !== join('controls', 'page.css'),
	);
	expect(sheets.length).toBeGreaterThan(3);
	for (const path of sheets) {
		const text = readFileSync(join(SOURCE, path), 'utf8');
		for (const [, value = ''] of text.matchAll(
			/(?:font|font-family|--(?:face|serif|sans|mono))\s*:([^;}]*)/g,
		)) {
			const families = value.replace(/var\(--[\w-]+\)/g, '').match(/"[^"]+"|\b[A-Z]\w+/g) ?? [];
			expect(families, `${path}: ${value}`).toEqual([]);
		}
	}
});

it('extension pages load no script or style but their own, and hold no inline script', () => {
	const pages = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' }).filter((path) =>
		path.endsWith('.html'),
	);
	for (const path of pages.filter((page) => !/^(?:tools|checker)\b/.test(page))) {
		const text = readFileSync(join(SOURCE, path), 'utf8');
		expect(text, path).not.toMatch(/<script(?![^>]*\bsrc=")|\bon\w+=|style="|https?:\/\//i);
	}
});

it('the manifest gives pages nothing to find us by, nothing to talk to, and runs only its own code', () => {
	const manifest = JSON.parse(readFileSync(resolve(SOURCE, '../manifest.json'), 'utf8'));
	expect(manifest).not.toHaveProperty('web_accessible_resources');
	expect(manifest).not.toHaveProperty('externally_connectable');
	const policy: string = manifest.content_security_policy.extension_pages;
	expect(policy).toContain("default-src 'none'");
	expect(policy).not.toMatch(/unsafe|https?:|\*/);
});
