/**
 * `npm run build`: from one source the unpacked extensions `dist/chromium/` and `dist/firefox/`, and the pure core as one
 * module with its types, `dist/lib/caveat.js`, and the checker page for newsrooms, `dist/checker/`. Two builds of one source are the same, byte for byte.
 */
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, posix, relative, sep } from 'node:path';
import { type BuildOptions, build as bundle } from 'esbuild';
import { SCRIPTS } from '../core/notices/scripts';
import { tableOf } from '../core/notices/whole';
import { offerScript, pathOf } from '../languages/offer';
import { allFontFiles } from '../shared/fonts';
import { checkerPage } from './build/checker';
import { declarationsOf } from './build/declarations';
import { cutFonts } from './build/fonts';
import { packageLicences } from './build/licences';
import { manifestFor, type SourceManifest } from './build/manifest';
import { shareParts } from './build/parts';
import { cssAsText, patchPackages, WITHOUT_INNER_HTML, withoutPolyfill } from './build/plugins';
import { ROOT } from './build/root';
import { ON_DEMAND_SCRIPTS, RUN_WHOLE_SCRIPTS, TOGETHER } from './entries';

/** Where a build has put its work; absolute paths. */
export interface Built {
	version: string;
	chromium: string;
	firefox: string;
	/** The core as one ES module. */
	lib: string;
	/** The checker page for newsrooms, one file. */
	checker: string;
}

const SOURCE = join(ROOT, 'src');

const BUNDLING = {
	bundle: true,
	minify: true,
	write: false,
	metafile: true,
	charset: 'utf8',
	target: 'es2022',
	platform: 'browser',
	legalComments: 'none',
	logLevel: 'warning',
	absWorkingDir: ROOT,
	plugins: [patchPackages(WITHOUT_INNER_HTML), cssAsText],
} satisfies BuildOptions;

/** Scripts in pages are compiled anew in every page: no polyfill, and short names for what packages call their own. */
const IN_PAGE = {
	plugins: [withoutPolyfill, ...BUNDLING.plugins],
	mangleProps: /^_[a-z]/,
	// Set on elements of the page, where a short name may mean something.
	reserveProps: /^_readability/,
} satisfies BuildOptions;

/** Style sheets are bundled as themselves, not as text. */
const STYLES = { plugins: [], target: ['chrome127', 'firefox140'] } satisfies BuildOptions;

/**
 * Builds the extension for both browsers, and the core.
 *
 * @param into the folder for the results; what older builds left there is replaced
 * @param how `measured`: with the time of each step on the page's timeline, for benches
 * @returns where the results are
 * @throws when a script does not bundle, or holds what a browser would refuse
 */
export async function build(into = join(ROOT, 'dist'), how = { measured: false }): Promise<Built> {
	const { version } = JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8'));
	const manifest: SourceManifest = JSON.parse(await readFile(join(ROOT, 'manifest.json'), 'utf8'));
	const files = await extensionFiles(manifest, how.measured);
	const built = {
		version,
		chromium: join(into, 'chromium'),
		firefox: join(into, 'firefox'),
		lib: join(into, 'lib/caveat.js'),
		checker: join(into, 'checker/caveat-checker.html'),
	};
	for (const browser of ['chromium', 'firefox'] as const) {
		const folder = built[browser];
		await rm(folder, { recursive: true, force: true });
		for (const [path, content] of files) await write(join(folder, path), content);
		await cp(join(ROOT, 'icons'), join(folder, 'icons'), { recursive: true });
		const schema = manifest.storage?.managed_schema;
		if (schema && browser === 'chromium') await cp(join(SOURCE, schema), join(folder, schema));
		await write(
			join(folder, 'manifest.json'),
			`${JSON.stringify(manifestFor(manifest, browser, version), null, '\t')}\n`,
		);
	}
	await rm(dirname(built.lib), { recursive: true, force: true });
	await write(built.lib, await coreModule());
	for (const [path, content] of await declarationsOf('core/index')) {
		await write(join(dirname(built.lib), 'types', path), content);
	}
	await write(built.lib.replace(/\.js$/, '.d.ts'), "export * from './types/core/index.js';\n");
	await write(built.checker, await checker());
	return built;
}

/** @returns scripts, pages and styles of the extension, by path inside it */
async function extensionFiles(
	manifest: SourceManifest,
	measured: boolean,
): Promise<Map<string, Uint8Array | string>> {
	const files = new Map<string, Uint8Array | string>();
	const scripts = new Set([...manifest.background.scripts]);
	const inPage = new Set([
		...(manifest.content_scripts ?? []).flatMap(({ js }) => js ?? []),
		...ON_DEMAND_SCRIPTS,
	]);
	const styles = new Set<string>();
	for (const path of await readdir(SOURCE, { recursive: true })) {
		if (!path.endsWith('.html') || /^(?:tools|checker)[\\/]/.test(path)) continue;
		const page = path.split(sep).join('/');
		const html = await readFile(join(SOURCE, path), 'utf8');
		files.set(page, html);
		for (const name of linked(html, /<script\b[^>]*\bsrc="([^":]+)"/g)) scripts.add(beside(page, name));
		for (const name of linked(html, /<link\b[^>]*\bhref="([^":]+\.css)"/g)) styles.add(beside(page, name));
	}
	const bundleScripts = (names: Iterable<string>, how: BuildOptions = {}) =>
		bundle({
			...{ ...BUNDLING, ...how },
			define: { CAVEAT_MEASURED: String(measured) },
			format: 'iife',
			outdir: SOURCE,
			outbase: SOURCE,
			entryPoints: [...names].sort().map(entryOf),
		});
	const together = await howTogether();
	const bundles = await Promise.all([
		bundleScripts(scripts),
		...[...inPage].map((script) => bundleScripts([script], together.get(script) ?? IN_PAGE)),
	]);
	for (const { path, contents, text } of bundles.flatMap(({ outputFiles }) => outputFiles ?? [])) {
		refuseNoncharacters(path, text);
		const name = relative(SOURCE, path).split(sep).join('/');
		files.set(name, RUN_WHOLE_SCRIPTS.includes(name) ? `//# allFunctionsCalledOnLoad\n${text}` : contents);
	}
	if (styles.size > 0) {
		const css = await bundle({
			...BUNDLING,
			...STYLES,
			outdir: SOURCE,
			outbase: SOURCE,
			external: ['*.png', '*.svg', '*.woff2'],
			entryPoints: [...styles].sort().map((name) => join(SOURCE, name)),
		});
		for (const { path, contents } of css.outputFiles) {
			files.set(relative(SOURCE, path).split(sep).join('/'), contents);
		}
	}
	for (const [path, content] of [...(await localeFiles()), ...(await cutFonts())]) files.set(path, content);
	for (const [script] of SCRIPTS) files.set(pathOf(script), offerScript(tableOf(script)));
	files.set(
		'licences.txt',
		await packageLicences([
			...bundles.flatMap(({ metafile }) => Object.keys(metafile?.inputs ?? {})),
			...[...allFontFiles().keys()].map((path) => `node_modules/${path}`),
		]),
	);
	return files;
}

/** @returns how each script that shares its modules with others is bundled */
async function howTogether(): Promise<Map<string, BuildOptions>> {
	const plugins = await shareParts(TOGETHER, entryOf, { ...BUNDLING, ...IN_PAGE });
	return new Map(
		[...plugins].map(([script, plugin]) => [script, { ...IN_PAGE, plugins: [plugin, ...IN_PAGE.plugins] }]),
	);
}

/** @returns where a script of the extension begins */
function entryOf(script: string): string {
	return join(SOURCE, script.replace(/\.js$/, '.ts'));
}

/** @returns the checker page, whole */
async function checker(): Promise<string> {
	const entry = (name: string) => join(SOURCE, 'checker', name);
	const js = await bundle({ ...BUNDLING, format: 'iife', entryPoints: [entry('checker.ts')] });
	const css = await bundle({ ...BUNDLING, ...STYLES, entryPoints: [entry('checker.css')] });
	return await checkerPage(js.outputFiles[0]?.text ?? '', css.outputFiles[0]?.text ?? '');
}

/** Found out once: it takes as long as the rest of a build. */
let together: ReturnType<typeof howTogether> | undefined;

/**
 * Tells what a script of the extension is made of.
 *
 * @param script its path in the extension
 * @returns bytes by source file, from the project's folder, most first
 */
export async function partsOf(script: string): Promise<[path: string, bytes: number][]> {
	together ??= howTogether();
	const how = (await together).get(script) ?? (ON_DEMAND_SCRIPTS.includes(script) ? IN_PAGE : {});
	const { metafile } = await bundle({
		...{ ...BUNDLING, ...how },
		define: { CAVEAT_MEASURED: 'false' },
		format: 'iife',
		entryPoints: [entryOf(script)],
	});
	const inputs = Object.values(metafile?.outputs ?? {}).flatMap((output) => Object.entries(output.inputs));
	return inputs
		.map(([path, { bytesInOutput }]): [string, number] => [path, bytesInOutput])
		.sort((a, b) => b[1] - a[1]);
}

/** @returns the interface's strings by path, without what only translators read */
async function localeFiles(): Promise<[path: string, content: string][]> {
	const names = await readdir(join(SOURCE, '_locales'));
	return Promise.all(
		names.map(async (name) => {
			const path = `_locales/${name}/messages.json`;
			const messages: Record<string, object> = JSON.parse(await readFile(join(SOURCE, path), 'utf8'));
			const bare = JSON.stringify(messages, (key, value) => (key === 'description' ? undefined : value));
			return [path, bare];
		}),
	);
}

/** @returns the pure core, bundled with what it needs into one ES module */
async function coreModule(): Promise<Uint8Array> {
	const { outputFiles } = await bundle({
		...BUNDLING,
		format: 'esm',
		legalComments: 'eof',
		entryPoints: [join(SOURCE, 'core/index.ts')],
	});
	const [module] = outputFiles;
	if (!module) throw new Error('The core did not bundle.');
	return module.contents;
}

function linked(html: string, pattern: RegExp): string[] {
	return [...html.matchAll(pattern)].map((match) => match[1] ?? '');
}

function beside(page: string, name: string): string {
	return name.startsWith('/') ? name.slice(1) : posix.join(posix.dirname(page), name);
}

/** Chromium takes a script with a noncharacter (U+FFFE and the like) for wrongly encoded, and does not load it. */
function refuseNoncharacters(path: string, text: string): void {
	const found = text.match(/\p{Noncharacter_Code_Point}/u);
	if (!found) return;
	const around = text.slice(Math.max(0, (found.index ?? 0) - 60), found.index);
	throw new Error(
		`${path} holds a noncharacter, which Chromium refuses; write it as an escape. After: ${around}`,
	);
}

async function write(path: string, content: Uint8Array | string): Promise<void> {
	await mkdir(dirname(path), { recursive: true });
	await writeFile(path, content);
}

if (process.argv[1] === import.meta.filename) {
	const started = Date.now();
	const { version, ...places } = await build();
	console.log(`Caveat ${version} is built (${Date.now() - started} ms):`);
	for (const place of Object.values(places)) console.log(`  ${relative(ROOT, place)}`);
}
