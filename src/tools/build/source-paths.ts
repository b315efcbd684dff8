import { spawnSync } from 'node:child_process';
import { sep } from 'node:path';
import { ROOT } from './root';
import { filesIn } from './zip';

/** What is made, not written. */
const MADE = ['.git', 'node_modules', 'dist'];

/** @returns the source's files, from the project's folder: what git keeps, or without git all that was not made */
export function sourcePaths(): string[] {
	const words = ['ls-files', '-co', '--exclude-standard', '-z'];
	const { status, stdout } = spawnSync('git', words, { cwd: ROOT, encoding: 'utf8' });
	if (status === 0 && stdout !== '') return stdout.split('\0').filter(Boolean);
	return filesIn(ROOT).filter((path) => !MADE.includes(path.split(sep)[0] ?? ''));
}
