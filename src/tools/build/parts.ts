/**
 * Scripts of a page that stand in the same world share their modules: what two of them use is in a script that goes before
 * both, or in the earlier of the two, which hands over what others import of it. So no code comes twice, and no state lives twice.
 */
import { readFile } from 'node:fs/promises';
import { isAbsolute, join, resolve } from 'node:path';
import { type BuildOptions, build as bundle, type Plugin } from 'esbuild';
import { ROOT } from './root';

/** The list of what a script hands over, as its entry imports it. */
const LIST = 'caveat:parts';
/** By this the earlier script lays its parts ready, and the later one finds them. */
const HANDED_OVER = join(ROOT, 'src/shared/parts.ts');
/** Adding modules to a script may bring in others; after so many rounds it brings in no more. */
const ROUNDS = 4;

/** Names that are taken from a script, by module. */
type Taken = Map<string, Set<string>>;

/** Which scripts go together; each by its path in the built extension. */
export interface Together {
	/** A script that holds only what others have in common. */
	common: { script: string; of: readonly string[] };
	/** A script that comes after another, which stands already. */
	later: { script: string; on: string };
}

/**
 * Finds out which modules stand in which script.
 *
 * @param together the scripts
 * @param entryOf gives a script's entry, absolute
 * @param how how scripts in pages are bundled
 * @returns for each script what its bundling must be given besides
 * @throws where a script takes a module of another as a whole
 */
export async function shareParts(
	{ common, later }: Together,
	entryOf: (script: string) => string,
	how: BuildOptions & { absWorkingDir: string },
): Promise<Map<string, Plugin>> {
	const bundled = (script: string, plugin: Plugin) =>
		bundle({
			...how,
			...{ entryPoints: [entryOf(script)], write: false, metafile: true, minify: false },
			...{ format: 'iife', outdir: ROOT, plugins: [plugin, ...(how.plugins ?? [])] },
		});
	const modulesOf = async (script: string, plugin: Plugin) => {
		const { metafile } = await bundled(script, plugin);
		// Of a module that nobody needs nothing is left.
		const kept = Object.values(metafile.outputs).flatMap(({ inputs }) =>
			Object.entries(inputs).filter(([, { bytesInOutput }]) => bytesInOutput > 0),
		);
		return new Set(kept.map(([path]) => resolve(how.absWorkingDir, path)));
	};
	/** What is taken of a script's modules in the end, for not every import is used. */
	const takenBy = async (scripts: readonly string[], modules: ReadonlySet<string>, of: string) => {
		const imported = await importedFrom(modules, without(union(scripts.map(wholeOf)), modules));
		const giver = { script: of, modules, imported, taken: imported };
		const used = await Promise.all(
			scripts.map(async (script) => {
				const { outputFiles } = await bundled(script, share({ given: [giver] }));
				const calls = outputFiles?.[0]?.text.matchAll(/\bhandedOver\d*\("([^"]+)", (\d+)\)/g) ?? [];
				return [...calls].filter(([, from]) => from === of).map(([, , at]) => Number(at));
			}),
		);
		const all = numbered(imported);
		const taken: Taken = new Map();
		for (const at of new Set(used.flat())) {
			const { module, name } = all[at] ?? { module: '', name: '' };
			taken.set(module, (taken.get(module) ?? new Set()).add(name));
		}
		return { script: of, modules, imported, taken };
	};
	const users = [...common.of, later.script];
	const whole = new Map<string, ReadonlySet<string>>();
	for (const script of users) whole.set(script, await modulesOf(script, share({ given: [] })));
	const wholeOf = (script: string) => whole.get(script) ?? new Set<string>();

	const [first, ...others] = common.of.map(wholeOf);
	let shared = new Set([...(first ?? [])].filter((path) => others.every((other) => other.has(path))));
	let base = await takenBy(users, shared, common.script);
	for (let round = 0; round < ROUNDS; round++) {
		const all = await modulesOf(common.script, share({ given: [], taken: base.taken }));
		all.delete(entryOf(common.script));
		if (without(all, shared).size === 0) break;
		shared = union([shared, all]);
		base = await takenBy(users, shared, common.script);
	}
	const before = await takenBy([later.script], without(wholeOf(later.on), shared), later.on);
	return new Map([
		...common.of.map((script) => [script, share({ given: [base] })] as const),
		[common.script, share({ given: [], taken: base.taken })],
		[later.on, share({ given: [base], taken: before.taken })],
		[later.script, share({ given: [base, before] })],
	]);
}

const union = (sets: readonly ReadonlySet<string>[]) => new Set(sets.flatMap((set) => [...set]));
const without = (set: ReadonlySet<string>, other: ReadonlySet<string>) =>
	new Set([...set].filter((path) => !other.has(path)));

/** @returns what modules import of others, by name */
async function importedFrom(given: ReadonlySet<string>, by: ReadonlySet<string>): Promise<Taken> {
	const imported: Taken = new Map();
	for (const path of [...by].filter((path) => /(?<!node_modules.*)\.ts$/.test(path))) {
		for (const { from, names } of importsIn(await readFile(path, 'utf8'))) {
			const module = resolve(path, '..', `${from}.ts`);
			if (!given.has(module)) continue;
			for (const name of names) imported.set(module, (imported.get(module) ?? new Set()).add(name));
		}
	}
	return imported;
}

/** The values that a script of ours imports from others of ours, as the formatter lays imports out. */
function importsIn(text: string): { from: string; names: string[] }[] {
	const imports = text.matchAll(/^import (?!type\b)([^;'"]+?) from '(\.[^']*)(?<!\.css)';/gm);
	return [...imports].map(([, what = '', from = '']) => {
		const [, braced] = /^\{([^}]*)\}$/.exec(what) ?? [];
		if (braced === undefined) throw new Error(`Parts are taken by name, not as a whole: ${what} of ${from}`);
		const names = braced.split(',').map((name) => name.trim());
		return { from, names: names.filter((name) => name !== '' && !name.startsWith('type ')) };
	});
}

/** The parts have numbers, by which others find them. */
function numbered(taken: Taken): { module: string; name: string }[] {
	return [...taken].sort().flatMap(([module, names]) => [...names].sort().map((name) => ({ module, name })));
}

/** A script that others take parts from. */
interface Giver {
	script: string;
	modules: ReadonlySet<string>;
	/** What is imported of them … */
	imported: Taken;
	/** … and what of it is used: only that is handed over. */
	taken: Taken;
}

/**
 * @param how what stands in earlier scripts already, and what this one hands over
 * @returns makes a bundle share so
 */
function share({ given, taken = new Map() }: { given: readonly Giver[]; taken?: Taken }): Plugin {
	return {
		name: 'share-parts',
		setup(build) {
			build.onResolve({ filter: /^caveat:/ }, ({ path }) => ({ path, namespace: 'handed-over' }));
			build.onLoad({ filter: /./, namespace: 'handed-over' }, ({ path }) => {
				if (path !== LIST) return null;
				const parts = numbered(taken);
				const imports = parts.map(
					({ module, name }, at) => `import { ${name} as part${at} } from ${JSON.stringify(module)};`,
				);
				const list = parts.map((_, at) => `part${at}`);
				return { contents: `${imports.join('\n')}\nexport default [${list}];`, resolveDir: ROOT };
			});
			build.onResolve({ filter: /^\./ }, ({ path, resolveDir, namespace }) => {
				if (namespace !== 'file') return null;
				const module = isAbsolute(path) ? path : join(resolveDir, `${path}.ts`);
				const isGiven = given.some(({ modules }) => modules.has(module));
				return isGiven ? { path: module, namespace: 'taken', sideEffects: false } : null;
			});
			build.onLoad({ filter: /./, namespace: 'taken' }, ({ path }) => {
				const giver = given.find(({ modules }) => modules.has(path));
				const parts = numbered(giver?.taken ?? new Map());
				const exports = [...(giver?.imported.get(path) ?? [])].map((name) => {
					const at = parts.findIndex((part) => part.module === path && part.name === name);
					const value = `/* @__PURE__ */ handedOver(${JSON.stringify(giver?.script)}, ${at})`;
					return `export const ${name} = ${at < 0 ? 'undefined' : value};`;
				});
				const from = `import { handedOver } from ${JSON.stringify(HANDED_OVER)};`;
				return { contents: [from, ...exports].join('\n'), resolveDir: ROOT };
			});
		},
	};
}
