import { make } from '../shared/dom';
import { type RuleProblem, readRules } from '../shared/path-rules';
import { changeSites } from '../shared/sites';
import { type StringKey, t } from '../shared/strings';

const PROBLEM_TEXT: Record<RuleProblem, StringKey> = {
	scheme: 'ruleScheme',
	space: 'ruleSpace',
	slash: 'ruleSlash',
	everything: 'ruleEverything',
	characters: 'ruleCharacters',
};

/**
 * Draws the rules by path. They are checked while they are typed, and stored as soon as every line is right.
 *
 * @param rules the rules as they are
 */
export function drawPaths(rules: string[]): HTMLElement {
	const text = make('textarea', {
		attributes: {
			id: 'paths',
			rows: '5',
			spellcheck: 'false',
			'aria-describedby': 'paths-hint paths-problem',
		},
	});
	text.value = rules.join('\n');
	const problem = make('p', { class: 'problem', attributes: { id: 'paths-problem', role: 'status' } });
	text.addEventListener('input', async () => {
		const typed = readRules(text.value);
		const wrong = typed.flatMap(({ line, problem }) =>
			problem ? [t('pathProblem', String(line), t(PROBLEM_TEXT[problem]))] : [],
		);
		text.setAttribute('aria-invalid', String(wrong.length > 0));
		problem.textContent = wrong.join('\n');
		if (wrong.length > 0) return;
		try {
			await changeSites(() => ({ neverPaths: typed.map(({ rule }) => rule) }));
		} catch {
			problem.textContent = t('saveFailed');
		}
	});
	return make('section', {}, [
		make('h2', {}, [make('label', { text: t('pathsHeading'), attributes: { for: 'paths' } })]),
		make('p', { class: 'hint', text: t('pathsHint'), attributes: { id: 'paths-hint' } }),
		text,
		problem,
	]);
}
