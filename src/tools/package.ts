/** `npm run package`: the stores' zips, after the stores' linter has found nothing of our own making. */
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { BrowserName } from './browsers';
import { build } from './build';
import { ROOT } from './build/root';
import { zipFolder } from './build/zip';

const built = await build();
if (!lint(built.firefox)) {
	console.error('The linter found faults, listed above. No package was made.');
	process.exit(1);
}
for (const browser of ['chromium', 'firefox'] as BrowserName[]) {
	const path = join(ROOT, 'dist', `caveat-${browser}-${built.version}.zip`);
	const bytes = zipFolder(built[browser]);
	writeFileSync(path, bytes);
	console.log(`${relative(ROOT, path)}  ${Math.round(bytes.length / 1024)} KB`);
}

/** @returns true where there is no error and no warning */
function lint(folder: string): boolean {
	const words = ['lint', '--source-dir', folder, '--warnings-as-errors', '--boring'];
	const program = join(ROOT, 'node_modules/.bin', process.platform === 'win32' ? 'web-ext.cmd' : 'web-ext');
	return spawnSync(program, words, { stdio: 'inherit', shell: process.platform === 'win32' }).status === 0;
}
