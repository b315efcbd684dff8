/** What the build does to single files on their way into a bundle. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Plugin, transform } from 'esbuild';
import { ROOT } from './root';

/** Statements of a package that are replaced while it is bundled. */
export interface Patch {
	/** Matches the path of the file. */
	file: RegExp;
	/** Pairs of the exact old statement and the new one. */
	replace: readonly (readonly [old: string, fresh: string])[];
	/** What calls begin with that do nothing and are left out, each a statement of its own. */
	dropCalls?: string;
	/** Pairs of texts, each there once: what begins with the first and ends before the second is left out. */
	leaveOut?: readonly (readonly [from: string, to: string])[];
}

/**
 * Assignments to `innerHTML` inside packages, for which the stores' linter warns (UNSAFE_VAR_ASSIGNMENT). Each gives way
 * to copies of the same nodes, so no markup is parsed again; and parts of Readability that never run are left behind.
 */
export const WITHOUT_INNER_HTML: readonly Patch[] = [
	{
		file: /[\\/]@mozilla[\\/]readability[\\/]Readability\.js$/,
		replace: [
			['var pageCacheHtml = page.innerHTML;', 'var pageCache = page.cloneNode(true);'],
			[
				'page.innerHTML = pageCacheHtml;',
				'page.textContent = ""; for (let copy = pageCache.cloneNode(true); copy.firstChild; ) page.appendChild(copy.firstChild);',
			],
			[
				'tmp.innerHTML = noscript.innerHTML;',
				'for (let copy = noscript.cloneNode(true); copy.firstChild; ) tmp.appendChild(copy.firstChild);',
			],
			// Structured data is ours to read: the package is never asked for it.
			['this._disableJSONLD ? {} : this._getJSONLD(this._doc)', '{}'],
			['  } else {\n    this.log = function () {};\n  }', '  }\n  this.log = function () {};'],
			// What our reader leaves out (`extract/votes.ts`) need not ship: esbuild drops what follows a return.
			...[
				'_postProcessContent(articleContent) {',
				'_fixRelativeUris(articleContent) {',
				'_simplifyNestedElements(articleContent) {',
				'_cleanClasses(node) {',
				'_unwrapNoscriptImages(doc) {',
				'_isSingleImage(node) {',
				'_removeScripts(doc) {',
				'_fixLazyImages(root) {',
				'_cleanStyles(e) {',
				'_getArticleMetadata(jsonld) {',
				'_getArticleTitle() {',
				'_headerDuplicatesTitle(node) {',
				'_textSimilarity(textA, textB) {',
				'_unescapeHtmlEntities(str) {',
			].map((head) => [head, `${head} return null;`] as const),
		],
		dropCalls: 'this.log(',
		leaveOut: [
			['  _getJSONLD(doc) {', '  _getArticleMetadata(jsonld) {'],
			// Patterns and lists that only these use.
			['    extraneous:', '    byline: /'],
			['    nextLink:', '    tokenize:'],
			['    srcsetUrl:', '    // Commas as'],
			['    jsonLdArticleTypes:', '    // used to see if'],
			['  PRESENTATIONAL_ATTRIBUTES: [', '  // The commented out elements'],
			// What it would write to the console.
			['if (this._debug) {\n    let logNode', 'this.log = function () {};'],
		],
	},
	{
		// Only reached where the browser has no DOMParser. Ours all have one; without it nothing is let through.
		file: /[\\/]dompurify[\\/]dist[\\/]purify\.es\.mjs$/,
		replace: [
			[
				'doc.documentElement.innerHTML = IS_EMPTY_INPUT ? emptyHTML : dirtyPayload;',
				'doc.documentElement.textContent = "";',
			],
		],
	},
];

/**
 * Replaces exact statements in packages.
 *
 * @param patches which files and which statements
 * @returns the plugin; its build fails when a statement is not there exactly once, as after an update of the package
 */
export function patchPackages(patches: readonly Patch[]): Plugin {
	return {
		name: 'patch-packages',
		setup(build) {
			for (const { file, replace, dropCalls, leaveOut = [] } of patches) {
				build.onLoad({ filter: file }, async ({ path }) => {
					let contents = await readFile(path, 'utf8');
					for (const [old, fresh] of replace) {
						const parts = contents.split(old);
						if (parts.length !== 2) {
							return { errors: [{ text: `${parts.length - 1} times in ${path}, not once: ${old}` }] };
						}
						contents = parts.join(fresh);
					}
					for (const [from, to] of leaveOut) {
						const [before, ...rest] = contents.split(from);
						const [, ...after] = rest.join(from).split(to);
						if (rest.length !== 1 || after.length !== 1) {
							return { errors: [{ text: `Not once in ${path}: ${from} … ${to}` }] };
						}
						contents = `${before}${to}${after.join(to)}`;
					}
					// esbuild drops what can never run.
					if (dropCalls) contents = contents.replaceAll(dropCalls, 'false && (');
					return { contents, loader: 'js' };
				});
			}
		},
	};
}

/** Lets a script import a style sheet as text, minified. */
export const cssAsText: Plugin = {
	name: 'css-as-text',
	setup(build) {
		build.onLoad({ filter: /\.css$/ }, async ({ path }) => {
			const { code } = await transform(await readFile(path, 'utf8'), {
				loader: 'css',
				minify: true,
				charset: 'utf8',
				target: ['chrome127', 'firefox140'],
			});
			return { contents: code, loader: 'text' };
		});
	},
};

/** Gives scripts in pages the browser's own interface, without the polyfill. */
export const withoutPolyfill: Plugin = {
	name: 'without-polyfill',
	setup(build) {
		const path = join(ROOT, 'src/shared/native-browser.ts');
		build.onResolve({ filter: /^webextension-polyfill$/ }, () => ({ path }));
	},
};
