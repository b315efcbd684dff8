/** `npm run package`: the stores' zips, after the stores' linter has found nothing of our own making. */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { type Zippable, zipSync } from 'fflate';
import type { BrowserName } from './browsers';
import { build } from './build';
import { ROOT } from './build/root';

/** One moment for every file, so that the same source gives the same bytes. 1980 is the first year a zip can name. */
const MOMENT = new Date(1980, 0, 1);

const built = await build();
if (!lint(built.firefox)) {
	console.error('The linter found faults, listed above. No package was made.');
	process.exit(1);
}
for (const browser of ['chromium', 'firefox'] as BrowserName[]) {
	const path = join(ROOT, 'dist', `caveat-${browser}-${built.version}.zip`);
	const bytes = zipSync(filesOf(built[browser]), { level: 9, mtime: MOMENT });
	writeFileSync(path, bytes);
	console.log(`${relative(ROOT, path)}  ${Math.round(bytes.length / 1024)} KB`);
}

/** @returns true where there is no error and no warning */
function lint(folder: string): boolean {
	const words = ['lint', '--source-dir', folder, '--warnings-as-errors', '--boring'];
	const program = join(ROOT, 'node_modules/.bin', process.platform === 'win32' ? 'web-ext.cmd' : 'web-ext');
	return spawnSync(program, words, { stdio: 'inherit', shell: process.platform === 'win32' }).status === 0;
}

/** @returns every file of a folder by its path with forward slashes, in one order on every system */
function filesOf(folder: string): Zippable {
	const files = readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name));
	const entries = files.map(
		(file) => [relative(folder, file).split(sep).join('/'), readFileSync(file)] as const,
	);
	return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}
