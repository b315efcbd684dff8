/** What takes the space: every script beside its budget and by its largest parts, and each store's zip by folder. */
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BEFORE_FIRST_TEXT, BUDGETS, PACKAGE_BUDGET } from '../../src/tools/budgets';
import { build, partsOf } from '../../src/tools/build';
import { packFolder } from '../../src/tools/build/zip';

/** Folders and packages that a script is summed up by. */
const GROUPS = /^(?:node_modules\/(?:@[^/]+\/)?[^/]+|src\/core\/[^/]+|src\/[^/]+)/;
const LARGEST = 12;

/** Prints the tables. */
export async function run(): Promise<void> {
	const into = mkdtempSync(join(tmpdir(), 'caveat-sizes-'));
	try {
		const built = await build(into);
		for (const [script, budget] of Object.entries(BUDGETS)) {
			const { size } = statSync(join(built.chromium, script));
			console.log(`\n${script}: ${size} bytes of ${budget} (${Math.round((size / budget) * 100)} %)`);
			printGroups(await partsOf(script));
		}
		const early = BEFORE_FIRST_TEXT.scripts.map((script) => statSync(join(built.chromium, script)).size);
		const sum = early.reduce((all, size) => all + size, 0);
		console.log(`\nbefore the first text: ${sum} bytes of ${BEFORE_FIRST_TEXT.budget}`);
		console.log('\nwords of notices');
		const words = join(built.chromium, 'languages');
		for (const file of readdirSync(words)) line(file, statSync(join(words, file)).size);
		for (const browser of ['chromium', 'firefox'] as const) {
			const zip = (await packFolder(built[browser])).length;
			console.log(`\nzip for ${browser}: ${zip} bytes of ${PACKAGE_BUDGET}`);
		}
		console.log('unpacked, by folder');
		for (const entry of readdirSync(built.chromium)) line(entry, sizeOf(join(built.chromium, entry)));
	} finally {
		rmSync(into, { recursive: true });
	}
}

function printGroups(parts: [path: string, bytes: number][]): void {
	const groups = new Map<string, number>();
	for (const [path, bytes] of parts) {
		const group = GROUPS.exec(path)?.[0] ?? path;
		groups.set(group, (groups.get(group) ?? 0) + bytes);
	}
	for (const [group, bytes] of [...groups].sort((a, b) => b[1] - a[1]).slice(0, LARGEST)) line(group, bytes);
}

function line(name: string, bytes: number): void {
	console.log(`${String(bytes).padStart(9)}  ${name}`);
}

function sizeOf(path: string): number {
	const stat = statSync(path);
	if (!stat.isDirectory()) return stat.size;
	return readdirSync(path).reduce((sum, entry) => sum + sizeOf(join(path, entry)), 0);
}
