/** `npm run bench [-- NAME …]`: runs the named benches, or all. */
import { readdirSync } from 'node:fs';

const benches = readdirSync(import.meta.dirname)
	.filter((file) => file.endsWith('.bench.ts'))
	.map((file) => file.slice(0, -'.bench.ts'.length));
const words = process.argv.slice(2);
// `--pages DIR` is an option with a value, all others stand alone.
const wanted = words.filter((word, at) => !word.startsWith('--') && words[at - 1] !== '--pages');
const unknown = wanted.filter((name) => !benches.includes(name));
if (unknown.length > 0) {
	console.error(`There is no bench named ${unknown.join(', ')}. There are: ${benches.join(', ')}.`);
	process.exit(2);
}
for (const name of wanted.length > 0 ? wanted : benches) {
	const { run } = await import(`./${name}.bench.ts`);
	await run();
}
