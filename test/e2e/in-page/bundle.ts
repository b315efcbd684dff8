import { resolve } from 'node:path';
import { build } from 'esbuild';
import { cssAsText } from '../../../src/tools/build/plugins';

/** What the bundle puts on the page's global object. */
export type InPage = typeof globalThis & {
	fuzz(options: { seed: number; numRuns: number }): { message: string; page: string } | null;
	everyVector(): string[];
	vectorsEverywhere(from: number, to: number): Promise<string[]>;
};

/** @returns the script that reads random pages and hostile markup inside a real browser's page */
export async function bundleInPage(): Promise<string> {
	const bundle = await build({
		entryPoints: [resolve(import.meta.dirname, 'fuzz.ts')],
		bundle: true,
		write: false,
		format: 'iife',
		charset: 'utf8',
		target: 'es2022',
		plugins: [cssAsText],
		// The view imports the extension API by the way and uses nothing of it here.
		banner: { js: 'globalThis.chrome = { runtime: { id: "test" } }; globalThis.browser = {};' },
	});
	return bundle.outputFiles[0]?.text ?? '';
}
