/**
 * `node --import tsx src/tools/promises.ts`: writes the table of promises into SECURITY.md from a run of the tests that
 * show them, so that the table never says more than was seen. Takes a vitest JSON report as argument, or runs the tests.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from './build/root';

/** Each promise, what is tried against it, and the words by which the titles of its tests are found. */
const PROMISES: readonly { promise: string; attack: string; titles: RegExp }[] = [
	{
		promise: 'No content of a page runs, loads or deceives in the view',
		attack: 'markup of every known technique, through the sanitiser and a second parser',
		titles: /^sanitise defuses|vectors run, load or deceive/,
	},
	{
		promise: 'One gate turns content into nodes',
		attack: 'source and manifest searched for any other way',
		titles: /^no source file uses|^only the sanitiser|^extension pages load|^the manifest gives/,
	},
	{
		promise: 'The view stays, on top, over pages that fight it',
		attack: 'clobbering, frozen prototypes, own modals, popovers, covers, removal, growth',
		titles: /stays on top and closes on a page/,
	},
	{
		promise: 'The page is never left hidden',
		attack: 'covering without end, `document.open()` while reading',
		titles: /never left hidden/,
	},
	{
		promise: 'The publisher’s words in the view cannot be changed',
		attack: 'text, attributes, nodes and style sheets changed through the root',
		titles: /undoes what a page changes/,
	},
	{
		promise: 'No script presses anything in the view',
		attack: 'forged clicks, keys, changes and messages',
		titles: /lets no script press/,
	},
	{
		promise: 'A page cannot tell that Caveat is installed, nor talk to it',
		attack: 'addresses of the package, globals, attributes, messages, the closed root',
		titles: /gives a page nothing|gives the root to nobody/,
	},
	{
		promise: 'No page makes reading fail, nor is changed by it',
		attack: 'random pages from a grammar of real and hostile parts',
		titles: /random pages without a fault/,
	},
];

interface Report {
	testResults: { assertionResults: { fullName: string; status: string }[] }[];
}

function report(): Report {
	const given = process.argv[2];
	if (given) return JSON.parse(readFileSync(given, 'utf8'));
	const file = join(mkdtempSync(join(tmpdir(), 'caveat-')), 'report.json');
	const words = [
		'vitest',
		'run',
		'--config',
		'test/vitest.config.ts',
		'--reporter=json',
		`--outputFile=${file}`,
	];
	spawnSync('npx', [...words, 'security', 'fuzz', 'hostile'], { cwd: ROOT, stdio: 'inherit' });
	return JSON.parse(readFileSync(file, 'utf8'));
}

const tests = report().testResults.flatMap(({ assertionResults }) => assertionResults);
const rows = PROMISES.map(({ promise, attack, titles }) => {
	const own = tests.filter(
		({ fullName, status }) => titles.test(fullName) && (status === 'passed' || status === 'failed'),
	);
	const passed = own.filter(({ status }) => status === 'passed').length;
	const where = ['chromium', 'firefox'].filter((name) => own.some(({ fullName }) => fullName.includes(name)));
	const places = where.length > 0 ? where.join(', ') : 'none needed';
	return `| ${promise} | ${attack} | ${own.length} | ${places} | ${passed} of ${own.length} held |`;
});
const table = [
	'| promise | attack tried | tests | browsers | result |',
	'| --- | --- | --- | --- | --- |',
	...rows,
];
const path = join(ROOT, 'SECURITY.md');
const [head = '', rest = ''] = readFileSync(path, 'utf8').split('<!-- table -->\n');
const tail = rest.slice(rest.indexOf('<!-- end of table -->'));
writeFileSync(path, `${head}<!-- table -->\n${table.join('\n')}\n${tail}`);
console.log(table.join('\n'));
