/** The licence texts that must go along with bundled packages. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ROOT } from './root';

/**
 * Collects the licences of the packages that ended up in a bundle.
 *
 * @param inputs paths of bundled files, from the project's folder
 * @returns one text: each package's name, version and licence
 * @throws when a package brings no licence file
 */
export async function packageLicences(inputs: readonly string[]): Promise<string> {
	const names = inputs.map((path) => path.match(/^node_modules\/((?:@[^/]+\/)?[^/]+)\//)?.[1]);
	const packages = [...new Set(names)].filter((name) => name !== undefined).sort();
	const parts = await Promise.all(
		packages.map(async (name) => {
			const folder = join(ROOT, 'node_modules', name);
			const { version } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
			const file = (await readdir(folder)).sort().find((entry) => /^licen[cs]e/i.test(entry));
			if (!file) throw new Error(`The package ${name} brings no licence file.`);
			return `${name} ${version}\n\n${(await readFile(join(folder, file), 'utf8')).trim()}\n`;
		}),
	);
	return parts.join(`\n${'-'.repeat(72)}\n\n`);
}
