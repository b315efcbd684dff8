/** Learns the weights of the detection's signals by logistic regression; plain arithmetic, no randomness. */
import { WEIGHTS } from '../../../src/core/detect/signals';

const NAMES = Object.keys(WEIGHTS);

/** A page as the learner sees it. */
export interface Example {
	/** Values of the signals, in their order. */
	values: number[];
	isArticle: boolean;
	/** The site, so that no site is both learned from and measured on. */
	site: string;
}

/** One weight a signal, and the bias last. */
export type Weights = number[];

const ROUNDS = 2500;
const STEP = 1.5;
/** Holds weights small, so that no signal decides alone. */
const RIDGE = 0.003;

const at = (name: string) => NAMES.indexOf(name);
const METADATA = ['dated', 'says', 'saysOther'].map(at);
const ADDRESS = ['root', 'item', 'list'].map(at);

/**
 * The page with the same text but other wrappings, so that the text is what is learned.
 *
 * @param example a page
 * @returns it and its copies
 */
function copiesOf({ values, isArticle }: Example): number[][] {
	const nowhere = changed(values, ADDRESS, 0);
	const copies = [values, changed(values, METADATA, 0), nowhere, changed(nowhere, METADATA, 0)];
	if (!isArticle) {
		copies.push(changed(nowhere, [at('dated'), at('says')], 1));
		copies.push(changed(nowhere, [at('item')], 1));
	}
	return copies;
}

function changed(values: number[], places: number[], value: number): number[] {
	return values.map((old, place) => (places.includes(place) ? value : old));
}

/**
 * @param weights what was learned
 * @param values of a page
 * @returns the sum; above 0 it is an article
 */
export function sumOf(weights: Weights, values: number[]): number {
	return values.reduce((sum, value, place) => sum + value * (weights[place] ?? 0), weights.at(-1) ?? 0);
}

/**
 * @param examples pages to learn from
 * @returns the weights; both classes count the same, whatever their sizes
 */
export function learn(examples: Example[]): Weights {
	const rows = examples.flatMap((example) =>
		copiesOf(example).map((values) => ({ values, goal: Number(example.isArticle) })),
	);
	const articles = rows.filter(({ goal }) => goal === 1).length;
	const weights: Weights = new Array(NAMES.length + 1).fill(0);
	for (let round = 0; round < ROUNDS; round++) {
		const slope: number[] = new Array(weights.length).fill(0);
		for (const { values, goal } of rows) {
			const error =
				(1 / (1 + Math.exp(-sumOf(weights, values))) - goal) / (goal ? articles : rows.length - articles);
			for (let place = 0; place < values.length; place++)
				slope[place] = (slope[place] ?? 0) + error * (values[place] ?? 0);
			slope[values.length] = (slope[values.length] ?? 0) + error;
		}
		for (let place = 0; place < weights.length; place++) {
			const weight = weights[place] ?? 0;
			weights[place] = weight - STEP * ((slope[place] ?? 0) + (place < NAMES.length ? RIDGE * weight : 0));
		}
	}
	return weights;
}

/**
 * Measures on sites that were not learned from.
 *
 * @param examples all pages
 * @param folds into how many parts the sites are split
 * @returns for each page the sum by weights learned without its site
 */
export function heldOut(examples: Example[], folds: number): number[] {
	const sites = [...new Set(examples.map(({ site }) => site))];
	const foldOf = (example: Example) => (sites.indexOf(example.site) * 7919) % folds;
	const sums: number[] = [];
	for (let fold = 0; fold < folds; fold++) {
		const weights = learn(examples.filter((example) => foldOf(example) !== fold));
		examples.forEach((example, index) => {
			if (foldOf(example) === fold) sums[index] = sumOf(weights, example.values);
		});
	}
	return sums;
}
