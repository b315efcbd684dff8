/** Rules by path, written as plain globs: `/opinion/*`, `example.org/live/*`. */

/** What is wrong with a rule, as far as a person can mend it. */
export type RuleProblem = 'scheme' | 'space' | 'slash' | 'everything' | 'characters';

/**
 * Checks one rule as it is typed.
 *
 * @param rule a glob: a path, or a host with a path; `*` stands for any characters
 * @returns what is wrong with it; null when it is right
 */
export function ruleProblem(rule: string): RuleProblem | null {
	if (/^[a-z*]+:\/\//i.test(rule)) return 'scheme';
	if (/\s/.test(rule)) return 'space';
	const slash = rule.indexOf('/');
	if (slash < 0) return 'slash';
	if (/^\*?\/\*+$/.test(rule)) return 'everything';
	return /^[\p{L}\p{N}.*-]*$/u.test(rule.slice(0, slash)) ? null : 'characters';
}

/**
 * Reads rules out of text, one a line; empty lines count for nothing.
 *
 * @param text what was typed
 * @returns each line that holds a rule, with its number (from 1) and what is wrong with it
 */
export function readRules(text: string): { line: number; rule: string; problem: RuleProblem | null }[] {
	return text
		.split('\n')
		.map((typed, index) => ({ line: index + 1, rule: typed.trim() }))
		.filter(({ rule }) => rule !== '')
		.map((entry) => ({ ...entry, problem: ruleProblem(entry.rule) }));
}

/**
 * Tells whether a rule is about a page.
 *
 * @param rule a glob; one that begins with `/` is for every site
 * @param url the page's absolute address
 * @returns true when host and path match as wholes; the query is not looked at
 */
export function ruleMatches(rule: string, url: string): boolean {
	const { hostname, pathname } = new URL(url);
	const slash = rule.indexOf('/');
	if (slash < 0) return false;
	const host = rule.slice(0, slash).toLowerCase();
	// A person writes the host as it is spoken: without "www.".
	const hosts = [hostname, hostname.replace(/^www\./, '')];
	if (host !== '' && !hosts.some((name) => matchesGlob(host, name))) return false;
	return matchesGlob(rule.slice(slash), pathname) || matchesGlob(rule.slice(slash), decode(pathname));
}

/** Walks glob and text side by side, going back only to the last star: no glob can make it slow. */
function matchesGlob(glob: string, text: string): boolean {
	let at = 0;
	let read = 0;
	let star = -1;
	let resume = 0;
	while (read < text.length) {
		if (glob[at] === '*') {
			star = at++;
			resume = read;
		} else if (glob[at] === text[read]) {
			at++;
			read++;
		} else if (star >= 0) {
			at = star + 1;
			read = ++resume;
		} else return false;
	}
	while (glob[at] === '*') at++;
	return at === glob.length;
}

function decode(path: string): string {
	try {
		return decodeURI(path);
	} catch {
		return path;
	}
}
