import { expect, it } from 'vitest';
import { viewExtras } from '../../../src/view/extras';
import { bringLater } from '../../../src/view/later';

/** What comes after the first text, from a background that answers in its own time, or not at all. */
function arrange(answers: ('there' | 'not there')[]) {
	const done: string[] = [];
	const view = new AbortController();
	let come: (() => void)[] = [];
	const load = () =>
		new Promise<typeof viewExtras>((resolve, reject) => {
			const answer = answers.shift();
			come.push(() => (answer === 'there' ? resolve(viewExtras) : reject(new Error('No answer.'))));
		});
	const later = bringLater(load, () => done.push('a sentence'), view.signal);
	const answer = async () => {
		for (const go of come) go();
		come = [];
		await new Promise((resolve) => setTimeout(resolve, 0));
	};
	return { later, view, done, answer, asked: () => come.length };
}

it('does what was pressed before it came as soon as it has come, in the order of the presses', async () => {
	const { later, done, answer, asked } = arrange(['there']);
	later.use(() => done.push('first'));
	later.use(() => done.push('second'));
	expect(done).toEqual([]);
	expect(asked()).toBe(1);
	await answer();
	expect(done).toEqual(['first', 'second']);
});

it('does what is pressed later in the same turn, for the clipboard’s sake', async () => {
	const { later, done, answer } = arrange(['there']);
	later.bring();
	await answer();
	later.use(() => done.push('at once'));
	expect(done).toEqual(['at once']);
});

it('asks for nothing until somebody wants it', async () => {
	const { later, done, asked, answer } = arrange(['there']);
	later.once(() => done.push('without hurry'));
	expect(asked()).toBe(0);
	later.bring();
	await answer();
	expect(done).toEqual(['without hurry']);
});

it('says so where it cannot be had, and asks again at the next press', async () => {
	const { later, done, answer } = arrange(['not there', 'there']);
	later.bring();
	await answer();
	// Nobody had pressed anything.
	expect(done).toEqual([]);
	later.use(() => done.push('pressed again'));
	await answer();
	expect(done).toEqual(['pressed again']);
});

it('tells whoever presses that it cannot be had, or does without it', async () => {
	const { later, done, answer } = arrange(['not there', 'not there']);
	later.use(() => done.push('never'));
	await answer();
	later.use(
		() => done.push('never'),
		() => done.push('instead'),
	);
	await answer();
	expect(done).toEqual(['a sentence', 'instead']);
});

it('does nothing any more once the view is closed', async () => {
	const { later, view, done, answer } = arrange(['there']);
	later.use(() => done.push('too late'));
	later.once(() => done.push('too late'));
	view.abort();
	await answer();
	expect(done).toEqual([]);
});
