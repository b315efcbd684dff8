/** ENTRY: the checker page for newsrooms. It works from disk, asks no network and runs nothing of what it is given. */
import { check, type Findings } from './check';
import { EXAMPLE } from './example';
import { startHelper } from './helper';
import { must } from './must';
import { drawReport, summarise } from './report';
import { decode, readSource } from './source';

/** How long typing must rest before what was pasted is checked by itself, in milliseconds. */
const REST = 400;

const form = must<HTMLFormElement>('page');
const source = must<HTMLTextAreaElement>('source');
const file = must<HTMLInputElement>('file');
const problem = must('problem');
const results = must('results');
let resting: ReturnType<typeof setTimeout> | undefined;

/** @param goThere moves to the results, as after a press of the button */
function run(goThere: boolean): void {
	clearTimeout(resting);
	let findings: Findings;
	try {
		const read = readSource(source.value);
		findings = check(
			read,
			must<HTMLInputElement>('address').value.trim(),
			must<HTMLInputElement>('site').value.trim(),
		);
	} catch (error) {
		// What was shown before is of another text.
		must('report').replaceChildren();
		must('summary').textContent = 'Nothing has been checked.';
		problem.textContent = error instanceof Error ? error.message : String(error);
		if (goThere) source.focus();
		return;
	}
	problem.textContent = '';
	results.dataset.found = String(findings.notices.length > 0);
	must('summary').textContent = summarise(findings);
	must('report').replaceChildren(...drawReport(findings));
	if (!goThere) return;
	results.focus({ preventScroll: true });
	results.scrollIntoView({ block: 'start' });
}

async function take(chosen: File | undefined): Promise<void> {
	if (!chosen) return;
	source.value = decode(new Uint8Array(await chosen.arrayBuffer()));
	run(true);
}

form.addEventListener('submit', (event) => {
	event.preventDefault();
	run(true);
});
form.addEventListener('keydown', (event) => {
	if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) run(true);
});
form.addEventListener('input', (event) => {
	if (event.target === file) return;
	clearTimeout(resting);
	if (source.value.trim() !== '') resting = setTimeout(() => run(false), REST);
});
file.addEventListener('change', async () => {
	await take(file.files?.[0]);
	// The same file, mended and saved again, must count as another choice.
	file.value = '';
});
for (const name of ['dragover', 'drop'] as const) {
	document.addEventListener(name, (event) => {
		if (!event.dataTransfer?.types.includes('Files')) return;
		event.preventDefault();
		document.body.classList.toggle('dropping', name === 'dragover');
		if (name === 'drop') void take(event.dataTransfer.files[0]);
	});
}
document.addEventListener('dragleave', (event) => {
	if (event.relatedTarget === null) document.body.classList.remove('dropping');
});
must('example').addEventListener('click', () => {
	source.value = EXAMPLE;
	run(true);
});
startHelper((html) => {
	source.value = html;
	run(true);
});
