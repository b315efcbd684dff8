/** Our own files as text, for tests that hold rules over all of them. */
import { readdirSync, readFileSync } from 'node:fs';
import { posix, resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '../../..');

/** One file of ours. */
export interface SourceFile {
	/** From the project's folder, with forward slashes. */
	path: string;
	text: string;
}

/** One module named in an import, an export from, or a dynamic import. */
export interface Import {
	/** A file of ours from the project's folder, without ending; or a package's name. */
	of: string;
	/** True where the compiler drops it: only types are taken. */
	typesOnly: boolean;
}

/**
 * @param folders folders of the project
 * @param ending which files
 * @returns the files, in one order
 */
export function sourceFiles(folders: readonly string[], ending: RegExp): SourceFile[] {
	return folders
		.flatMap((folder) =>
			readdirSync(resolve(ROOT, folder), { recursive: true, withFileTypes: true })
				.filter((entry) => entry.isFile() && ending.test(entry.name))
				.map((entry) => resolve(entry.parentPath, entry.name)),
		)
		.sort()
		.map((path) => ({
			path: path.slice(ROOT.length + 1).replaceAll('\\', '/'),
			text: readFileSync(path, 'utf8'),
		}));
}

/**
 * @param file a script of ours, as the formatter leaves it
 * @returns what it imports
 */
export function importsOf({ path, text }: SourceFile): Import[] {
	const code = withoutComments(text);
	const named = [...code.matchAll(/^(?:import|export)\b([^;'"]*?)\bfrom\s+['"]([^'"]+)['"]/gm)].map(
		([, what = '', from = '']) => ({ of: target(path, from), typesOnly: takesTypesOnly(what) }),
	);
	const bare = [...code.matchAll(/^import\s+['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/gm)].map(
		([, alone, dynamic]) => ({ of: target(path, alone ?? dynamic ?? ''), typesOnly: false }),
	);
	return [...named, ...bare];
}

/** `type { A }`, `type * as x`, or braces with nothing in them but types. */
function takesTypesOnly(what: string): boolean {
	if (/^\s*type\b/.test(what)) return true;
	const [, braced] = /^\s*\{([^}]*)\}\s*$/.exec(what) ?? [];
	const names = braced?.split(',').filter((name) => name.trim() !== '');
	return names?.every((name) => /^\s*type\s/.test(name)) ?? false;
}

function target(path: string, from: string): string {
	if (from.startsWith('.')) return posix.join(posix.dirname(path), from).replace(/\.ts$/, '');
	if (from.startsWith('node:')) return from;
	return from
		.split('/')
		.slice(0, from.startsWith('@') ? 2 : 1)
		.join('/');
}

/**
 * @param code a script
 * @returns the same without its comments, as far as the formatter's layout tells them
 */
export function withoutComments(code: string): string {
	return code.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1');
}
