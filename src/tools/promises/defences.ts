import { VIEW_DEFENCES } from './view-defences';

/**
 * Every defence behind a promise, and how it is taken out: an exact piece of the source, and what stands in its place
 * without the defence. `npm run promises -- --prove` takes out one after the other and must see a test turn red.
 */
export interface Defence {
	/** Whose it is, see `PROMISES`. */
	promise: string;
	/** What it is, in a few words. */
	name: string;
	file: string;
	old: string;
	without: string;
	/** A test file that must turn red, and a part of a title where not all of it needs to run. */
	test: string;
	title?: string;
}

export const DEFENCES: readonly Defence[] = [
	{
		promise: 'content',
		name: 'the list of allowed elements',
		file: 'src/core/sanitise/index.ts',
		old: '	ALLOWED_TAGS,\n',
		without: '',
		test: 'test/unit/security/sanitise.test.ts',
	},
	{
		promise: 'content',
		name: 'the check of addresses',
		file: 'src/core/sanitise/index.ts',
		old: '!isSafeAddress(tag, name, value)',
		without: 'false',
		test: 'test/unit/security/sanitise.test.ts',
	},
	{
		promise: 'content',
		name: 'no HTML inside formulas',
		file: 'src/core/sanitise/index.ts',
		old: 'if (isHtml(node) && node.parentNode && isMath(node.parentNode))',
		without: 'if (isHtml(node) && node.parentNode && isMath(node.parentNode) && false)',
		test: 'test/unit/security/sanitise.test.ts',
	},
	{
		promise: 'content',
		name: 'names of ids kept apart',
		file: 'src/core/sanitise/index.ts',
		old: 'SANITIZE_NAMED_PROPS: true',
		without: 'SANITIZE_NAMED_PROPS: false',
		test: 'test/unit/security/sanitise.test.ts',
	},
	{
		promise: 'gate',
		name: 'no HTML assigned',
		file: 'src/shared/dom.ts',
		old: 'element.textContent = props.text',
		without: 'element.innerHTML = props.text',
		test: 'test/unit/security/one-gate.test.ts',
	},
	{
		promise: 'gate',
		name: 'the policy of extension pages',
		file: 'manifest.json',
		old: "default-src 'none'; ",
		without: '',
		test: 'test/unit/security/one-gate.test.ts',
	},
	{
		promise: 'gate',
		name: 'no file that pages can reach',
		file: 'manifest.json',
		old: '	"commands": {',
		without: '	"web_accessible_resources": [],\n	"commands": {',
		test: 'test/unit/security/one-gate.test.ts',
	},
	{
		promise: 'exports',
		name: 'words that look like markup are escaped in Markdown',
		file: 'src/export/markdown.ts',
		old: 'escapeMarkup(escapeMarks(text))',
		without: 'escapeMarks(text)',
		test: 'test/unit/security/exports.test.ts',
	},
	{
		promise: 'exports',
		name: 'descriptions of pictures are escaped in Markdown',
		file: 'src/export/markdown.ts',
		old: '.replace(/[&<>"\']/g, (sign) => `&#${sign.charCodeAt(0)};`)',
		without: '',
		test: 'test/unit/security/exports.test.ts',
	},
	{
		promise: 'exports',
		name: 'text is escaped in the files of an EPUB',
		file: 'src/export/epub-parts.ts',
		old: ".replace(/</g, '&lt;')",
		without: '',
		test: 'test/unit/security/exports.test.ts',
	},
	{
		promise: 'exports',
		name: 'the policy of the HTML file',
		file: 'src/export/html.ts',
		old: "		meta(document, { 'http-equiv': 'Content-Security-Policy', content: POLICY }),\n",
		without: '',
		test: 'test/unit/security/exports.test.ts',
	},
	{
		promise: 'exports',
		name: 'no control characters in text',
		file: 'src/export/controls.ts',
		old: "text.replace(CONTROLS, '')",
		without: "text.replace(CONTROLS, '$&')",
		test: 'test/unit/security/exports.test.ts',
	},
	{
		promise: 'exports',
		name: 'no signs of paths in file names',
		file: 'src/export/file-name.ts',
		old: "		.replace(/[<>:\"/\\\\|?*~]/g, ' ')\n",
		without: '',
		test: 'test/unit/security/exports.test.ts',
	},
	{
		promise: 'words',
		name: 'plain texts beside the article',
		file: 'src/core/read.ts',
		old: 'facts: plainFacts(extraction.facts)',
		without: 'facts: (plainFacts, extraction.facts)',
		test: 'test/unit/security/facts.test.ts',
	},
	{
		promise: 'words',
		name: 'nothing unseen in a written address',
		file: 'src/view/show-address.ts',
		old: '.replace(TELLS_LIES, encodeURIComponent)',
		without: '',
		test: 'test/unit/security/shown-addresses.test.ts',
	},
	{
		promise: 'messages',
		name: 'frames are not obeyed',
		file: 'src/background/sender.ts',
		old: ' || frameId !== 0',
		without: '',
		test: 'test/unit/security/sender.test.ts',
	},
	{
		promise: 'messages',
		name: 'only addresses of the sender’s own host',
		file: 'src/background/sender.ts',
		old: ' && hostOf(address) === host',
		without: '',
		test: 'test/unit/security/sender.test.ts',
	},
	{
		promise: 'measure',
		name: 'loops ask for the time',
		file: 'src/core/page/budget.ts',
		old: 'if (isOver && ++steps % STEPS === 0 && isOver()) throw new TooLarge();',
		without: 'if (isOver && ++steps < 0 && isOver()) throw new TooLarge();',
		test: 'test/unit/security/budget.test.ts',
		title: 'in the middle',
	},
	{
		promise: 'measure',
		name: 'what is nested too deep is not copied',
		file: 'src/core/page/depth.ts',
		old: 'depthOf(root) > MOST_DEPTH',
		without: 'depthOf(root) < 0',
		test: 'test/unit/security/budget.test.ts',
		title: 'A tree',
	},
	{
		promise: 'measure',
		name: 'pictures are waited for only so long',
		file: 'src/export/pictures.ts',
		old: "if (performance.now() > end && !url.startsWith('data:')) continue;",
		without: '',
		test: 'test/unit/export/pictures.test.ts',
	},
	{
		promise: 'faults',
		name: 'storage that cannot be read gives the defaults',
		file: 'src/shared/storage.ts',
		old: '		return { general: DEFAULTS, site: null };\n',
		without: "		throw new Error('no storage');\n",
		test: 'test/unit/storage-faults.test.ts',
	},
	{
		promise: 'faults',
		name: 'what a newer version has stored stays',
		file: 'src/shared/storage.ts',
		old: '{ ...(isReset ? {} : notUnderstood(last.get(KEY), differing)), ...differing }',
		without: '{ ...differing }',
		test: 'test/unit/storage-faults.test.ts',
	},
	{
		promise: 'faults',
		name: 'storage that never answers is not waited for',
		file: 'src/shared/settings-keeper.ts',
		old: 'Promise.race([Promise.all(work), late])',
		without: 'Promise.all(work)',
		test: 'test/unit/storage-faults.test.ts',
	},
	{
		promise: 'random',
		name: 'an element of SVG that is called like one of HTML',
		file: 'src/core/page/depth.ts',
		old: 'if (template.content) refuse',
		without: 'refuse',
		test: 'test/unit/fuzz/fuzz.test.ts',
	},
	...VIEW_DEFENCES,
];
