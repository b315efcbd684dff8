/**
 * `npm run package`: the stores' zips, after the stores' linter has found nothing of our own making, and the source from
 * which reviewers make the same.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { build } from './build';
import { ROOT } from './build/root';
import { sourcePaths } from './build/source-paths';
import { packFolder, zipFolder } from './build/zip';

const built = await build();
if (!lint(built.firefox)) {
	console.error('The linter found faults, listed above. No package was made.');
	process.exit(1);
}
// One zip serves the Chrome Web Store and Edge Add-ons; the names of stores never stand in it.
pack('chromium', await packFolder(built.chromium));
pack('firefox', await packFolder(built.firefox));
pack('source', zipFolder(ROOT, sourcePaths()));

function pack(name: string, bytes: Uint8Array): void {
	const path = join(ROOT, 'dist', `caveat-${name}-${built.version}.zip`);
	writeFileSync(path, bytes);
	const hash = createHash('sha256').update(bytes).digest('hex');
	console.log(`${relative(ROOT, path)}  ${Math.round(bytes.length / 1024)} KB  sha256 ${hash}`);
}

/** @returns true where there is no error and no warning */
function lint(folder: string): boolean {
	const words = ['lint', '--source-dir', folder, '--warnings-as-errors', '--boring'];
	const program = join(ROOT, 'node_modules/.bin', process.platform === 'win32' ? 'web-ext.cmd' : 'web-ext');
	return spawnSync(program, words, { stdio: 'inherit', shell: process.platform === 'win32' }).status === 0;
}
