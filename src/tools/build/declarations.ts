/** The library's types: what the compiler declares of its door, and of all that the door's types name. */
import { spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, posix } from 'node:path';
import { ROOT } from './root';

/** As in tsconfig.json, but for what only tests and tools have: the library's users have no Node and no extension. */
const OPTIONS = [
	...['--declaration', '--emitDeclarationOnly', '--ignoreConfig', '--strict', '--skipLibCheck'],
	...['--target', 'es2022', '--module', 'esnext', '--moduleResolution', 'bundler'],
	...['--lib', 'ES2023,DOM,DOM.Iterable', '--types', '', '--rootDir', 'src'],
];

/**
 * Declares a module.
 *
 * @param entry the module, from the folder `src`, without ending
 * @returns the texts of its declaration and of those that it names, by path from the folder `src`, with their ending
 * @throws with the compiler's own words where it refuses
 */
export async function declarationsOf(entry: string): Promise<Map<string, string>> {
	const folder = await mkdtemp(join(tmpdir(), 'caveat-types-'));
	try {
		const words = [...OPTIONS, '--outDir', folder, `src/${entry}.ts`];
		const tsc = join(ROOT, 'node_modules/typescript/bin/tsc');
		const { status, stdout } = spawnSync(process.execPath, [tsc, ...words], { cwd: ROOT, encoding: 'utf8' });
		if (status !== 0) throw new Error(`The compiler could not declare ${entry}:\n${stdout}`);
		const found = new Map<string, string>();
		const visit = async (module: string): Promise<void> => {
			const path = `${module}.d.ts`;
			if (found.has(path)) return;
			const text = await readFile(join(folder, path), 'utf8');
			found.set(path, '');
			for (const [, from = ''] of text.matchAll(/(?:from |import\()['"](\.[^'"]+)['"]/g)) {
				await visit(posix.join(posix.dirname(module), from));
			}
			// With the ending that every resolution but a bundler's asks for.
			found.set(path, text.replace(/((?:from |import\()['"]\.[^'"]+)(?=['"])/g, '$1.js'));
		};
		await visit(entry);
		return found;
	} finally {
		await rm(folder, { recursive: true, force: true });
	}
}
