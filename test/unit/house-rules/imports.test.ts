// @vitest-environment node
import { expect, it } from 'vitest';
import { importsOf, sourceFiles, withoutComments } from './sources';

/**
 * Who may import whom, as ARCHITECTURE.md draws it. Each line: paths, what they may import, and of what they may take
 * types besides. The first line that fits a file holds. Types of the core are everybody's.
 */
const RULES: readonly { in: RegExp; may: RegExp; types?: RegExp }[] = [
	{ in: /^core\/types$/, may: /^$/ },
	{ in: /^core\/page\//, may: /^core\/page\// },
	{ in: /^core\/detect\//, may: /^core\/(?:detect|page)\// },
	{ in: /^core\/extract\//, may: /^(?:core\/(?:extract|page)\/|@mozilla\/readability$)/ },
	{
		in: /^core\/notices\/catalogue\//,
		may: /^core\/notices\/catalogue\//,
		types: /^core\/notices\/scripts$/,
	},
	{ in: /^core\/notices\//, may: /^core\/(?:notices|page)\// },
	{ in: /^core\/sanitise\//, may: /^(?:core\/(?:sanitise|page)\/|dompurify$)/ },
	{ in: /^core\//, may: /^core\// },
	// No extension API: words, options and what pressing does are handed in.
	{
		in: /^view\//,
		may: /^(?:view\/|controls\/|export\/file-name$|shared\/(?:colour|dom|fixed-options|fonts|kind-key|options|settings)$)/,
		types: /^(?:export|shared)\//,
	},
	{
		in: /^controls\//,
		may: /^(?:controls\/|view\/palettes$|shared\/(?:colour|dom|options|settings-file)$)/,
		types: /^(?:shared|view)\//,
	},
	{
		in: /^export\//,
		may: /^(?:export\/|core\/notices\/as-text$|turndown$|@joplin\/turndown-plugin-gfm$|fflate$)/,
	},
	{ in: /^exporter$/, may: /^export\// },
	{ in: /^extras$/, may: /^(?:reader\/(?:explain|extras|next-part)|view\/extras)$/ },
	{ in: /^shared\/browser$/, may: /^webextension-polyfill$/ },
	{ in: /^shared\//, may: /^shared\//, types: /^(?:content\/strip$|core\/notices\/scripts$|_locales\/)/ },
	{ in: /^content(?:\/|$)/, may: /^(?:content\/|core\/detect\/judge$|shared\/)/, types: /^view\// },
	{ in: /^press$/, may: /^content\/press$/ },
	{ in: /^notices$/, may: /^(?:caveat:parts|content\/once|shared\/parts)$/ },
	{ in: /^notice-probe$/, may: /^(?:content\/|core\/|languages\/load$)/ },
	{ in: /^languages\//, may: /^(?:languages\/|core\/notices\/|content\/send$)/ },
	{
		in: /^reader(?:\/|$)/,
		may: /^(?:caveat:parts$|reader\/|content\/|core\/|languages\/load$|shared\/|view\/|export\/types$)/,
	},
	{
		in: /^background(?:\/|$)/,
		may: /^(?:background\/|core\/notices\/(?:scripts|hint)$|languages\/offer$|shared\/)/,
		types: /^(?:content\/|core\/notices\/table$)/,
	},
	{ in: /^popup\//, may: /^(?:popup\/|controls\/|shared\/)/, types: /^view\// },
	// The options page holds the popup's options, in full.
	{
		in: /^options\//,
		may: /^(?:options\/|popup\/options$|controls\/|shared\/)/,
		types: /^view\//,
	},
	{
		in: /^checker\//,
		may: /^(?:checker\/|core\/|shared\/(?:dom|kind-key)$|view\/(?:notice-card|words)$|_locales\/)/,
		types: /^view\//,
	},
	// Nothing of it ships.
	{ in: /^tools\//, may: /./ },
];

const files = sourceFiles(['src'], /(?<!\.d)\.(?:ts|mjs)$/).map((file) => ({
	...file,
	name: file.path.replace(/^src\//, '').replace(/\.(?:ts|mjs)$/, ''),
	imports: importsOf(file).map(({ of, typesOnly }) => ({ of: of.replace(/^src\//, ''), typesOnly })),
}));

it('every file has a rule', () => {
	const lost = files.filter(({ name }) => !RULES.some((rule) => rule.in.test(name)));
	expect(lost.map(({ path }) => path)).toEqual([]);
});

it.each(RULES.map((rule, at) => [rule.in.source, at] as const))('%s imports what it may', (_, at) => {
	const rule = RULES[at];
	const own = files.filter(({ name }) => RULES.find((other) => other.in.test(name)) === rule);
	// A rule that no file falls under is a rule about nothing.
	expect(own.length).toBeGreaterThan(0);
	const wrong = own.flatMap(({ path, imports }) =>
		imports
			.filter(({ of, typesOnly }) => {
				const types = typesOnly && (of === 'core/types' || rule?.types?.test(of));
				const core = of === 'core/types' || /\.css$/.test(of);
				return !(rule?.may.test(of) || types || core);
			})
			.map(({ of, typesOnly }) => `${path} may not import ${typesOnly ? 'types of ' : ''}${of}`),
	);
	expect(wrong).toEqual([]);
});

it('no module imports itself, by whatever way round', () => {
	const values = new Map(
		files.map(({ name, imports }) => [
			name,
			imports.filter(({ typesOnly }) => !typesOnly).map(({ of }) => of),
		]),
	);
	const done = new Set<string>();
	const rings: string[] = [];
	const visit = (name: string, way: string[]) => {
		if (way.includes(name)) rings.push([...way.slice(way.indexOf(name)), name].join(' → '));
		if (done.has(name) || way.includes(name)) return;
		for (const next of values.get(name) ?? []) visit(next, [...way, name]);
		done.add(name);
	};
	for (const name of values.keys()) visit(name, []);
	expect(rings).toEqual([]);
});

it('the core touches no network, storage, clock or chance, and no page but the one it is given', () => {
	const impure =
		/\b(?:fetch|XMLHttpRequest|WebSocket|localStorage|sessionStorage|indexedDB|caches|setTimeout|setInterval|requestAnimationFrame|performance|Date\.now|Math\.random|crypto|navigator|console|chrome|browser)\b\s*[.(]|\bnew Date\(\)/;
	const wrong = files
		.filter(({ name }) => name.startsWith('core/'))
		.flatMap(({ path, text }) => {
			const [found] = impure.exec(withoutComments(text)) ?? [];
			return found === undefined ? [] : [`${path}: ${found}`];
		});
	expect(wrong).toEqual([]);
});

it('the extension API is reached through shared/browser, or plainly where a page waits for every byte', () => {
	const wrong = files
		.filter(({ name }) => !name.startsWith('tools/') && name !== 'content/send')
		.filter(({ text }) =>
			/(?<![.\w'])chrome\.\w|globalThis\.browser|window\.browser/.test(withoutComments(text)),
		);
	expect(wrong.map(({ path }) => path)).toEqual([]);
});
