/** What SECURITY.md promises, what is tried against each promise, and by which titles its tests are known. */
export interface Promised {
	/** Short name, by which defences say whose they are. */
	key: string;
	promise: string;
	attack: string;
	titles: RegExp;
}

export const PROMISES: readonly Promised[] = [
	{
		key: 'content',
		promise: 'No content of a page runs, loads or deceives in the view',
		attack: 'markup of every known technique, through the sanitiser, a second parser and the open view',
		titles: /^sanitise |vectors run, load or deceive/,
	},
	{
		key: 'exports',
		promise: 'Nor in a file, a copy or a file name that leaves the view',
		attack:
			'the same markup, as nodes and as words, in HTML, EPUB, Markdown, plain text and names; words that look like markup; terminal commands',
		titles: /^exports |^A file name|vectors run, load or deceive in the open view, in exports/,
	},
	{
		key: 'gate',
		promise: 'One gate turns content into nodes, and extension pages run nothing but the package',
		attack: 'source, manifest and built scripts searched for any other way',
		titles:
			/^no source file uses|^only the sanitiser|^extension pages load|^the manifest gives|^custom properties of the view|^style sheets of the view|^The package /,
	},
	{
		key: 'words',
		promise: 'No text of a page passes for a host, turns the direction of ours, or hides what is around it',
		attack: 'look-alike hosts, names before hosts, direction signs, line breaks, texts without end',
		titles: /^A text of the page among words of ours|^An address in the card/,
	},
	{
		key: 'top',
		promise: 'The view stays, on top and as it is, over pages that fight it',
		attack:
			'clobbering, frozen prototypes, modals, popovers in open and closed roots, view transitions, taken typefaces and custom properties, hidden or moved hosts; seen in pixels',
		titles: /stays on top and closes on a page|^What the window shows in \w+ is the reader, unchanged/,
	},
	{
		key: 'page',
		promise: 'The page is never left hidden',
		attack: 'covering and hiding without end, `document.open()` while reading',
		titles: /never left hidden|^What the window shows in \w+ is the reader, or the page again/,
	},
	{
		key: 'publisher',
		promise: 'The publisher’s words in the view cannot be changed for longer than a moment',
		attack: 'text, attributes, nodes, style sheets, animations and shadow roots changed through the root',
		titles: /undoes what a page changes|leaves a page that/,
	},
	{
		key: 'press',
		promise: 'No script presses anything in the view',
		attack: 'forged clicks, keys, changes and messages',
		titles: /lets no script press/,
	},
	{
		key: 'hidden',
		promise: 'A page cannot tell that Caveat is installed, nor talk to it',
		attack:
			'addresses of the package, globals, attributes, an element put up to be called, messages, the closed root',
		titles: /gives a page nothing|gives the root to nobody|calls nobody/,
	},
	{
		key: 'messages',
		promise: 'The background obeys a message only for the page it comes from',
		attack: 'frames, other hosts, addresses that are none, unknown kinds',
		titles: /^A message counts only/,
	},
	{
		key: 'measure',
		promise: 'No page is too large: reading it ends, with a view or a sentence',
		attack: 'loops without end, trees 60,000 deep, pages without measure, picture servers that hang',
		titles: /^A page that takes too long|^A tree |page without measure|servers that hang/,
	},
	{
		key: 'faults',
		promise: 'No fault of the browser loses a setting or leaves half a reader',
		attack:
			'storage corrupt, full, refused, newer; background stopped at each step; permission taken back; update while reading',
		titles:
			/^Storage |^When something fails in \w+ (?:reads on|keeps what|says that it could|opens, closes|takes the place)/,
	},
	{
		key: 'random',
		promise: 'No page makes reading fail, nor is changed by it',
		attack: 'random pages from a grammar of real and hostile parts, and every page that once made it fail',
		titles: /random pages without a fault|page that once failed/,
	},
];
