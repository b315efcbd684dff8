/**
 * The door of every npm command: `node src/tools/run.mjs NAME …`. Plain JavaScript without a package, for it is what
 * installs the packages in a fresh clone; then it starts the command's TypeScript.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const COMMANDS = {
	start: 'src/tools/start.ts',
	test: 'src/tools/test.ts',
	build: 'src/tools/build.ts',
	package: 'src/tools/package.ts',
	bench: 'test/bench/index.ts',
	picture: 'src/tools/picture.ts',
	promises: 'src/tools/promises.ts',
	fuzz: 'src/tools/fuzz.ts',
	shots: 'src/tools/shots/index.ts',
	icons: 'src/tools/icons.ts',
	store: 'src/tools/store/index.ts',
};

const [name = '', ...rest] = process.argv.slice(2);
const script = COMMANDS[/** @type {keyof typeof COMMANDS} */ (name)];
if (!script) {
	console.error(`There is no command "${name}". There are: ${Object.keys(COMMANDS).join(', ')}.`);
	process.exit(2);
}
installPackages();
process.exit(run(process.execPath, ['--import', 'tsx', script, ...rest]));

/** Installs the packages where they are missing or older than the lock file. */
function installPackages() {
	const installed = `${root}node_modules/.package-lock.json`;
	const locked = `${root}package-lock.json`;
	if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(locked).mtimeMs) return;
	console.log('Installing the packages that the project needs …');
	// Not `npm ci`: it refuses a lock file without the optional packages of other systems, which not every mirror has.
	// `--no-save` leaves the lock file as it is, and installs what it says.
	const words = ['install', '--no-save', '--no-audit', '--no-fund'];
	const status = run(process.platform === 'win32' ? 'npm.cmd' : 'npm', words);
	if (status !== 0) {
		console.error('The packages could not be installed. Check the network, then run the command again.');
		process.exit(status);
	}
}

/**
 * @param {string} program
 * @param {string[]} words
 * @returns {number} the exit code
 */
function run(program, words) {
	const shell = program.endsWith('.cmd');
	const { status, error } = spawnSync(program, words, { cwd: root, stdio: 'inherit', shell });
	if (error) console.error(error.message);
	return status ?? 1;
}
