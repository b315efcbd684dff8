/** What an element says about the text in it: by its name, role and the common words of class names. */

/** Marks that an element passes on to all inside it. */
export const Mark = {
	quote: 1,
	comment: 2,
	menu: 4,
	aside: 8,
	footer: 16,
	header: 32,
	overlay: 64,
	article: 128,
	main: 256,
	consent: 512,
	/** A heading; not passed on by its parents. */
	heading: 1024,
	headline: 2048,
	note: 4096,
} as const;

/** Elements whose text is not shown, or is no one's words. */
export const SKIPPED = new Set(
	'SCRIPT STYLE TEMPLATE NOSCRIPT SVG CANVAS VIDEO AUDIO OBJECT EMBED SELECT TEXTAREA BUTTON IFRAME MATH HEAD'.split(
		' ',
	),
);
const BLOCKS = new Set(
	(
		'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CENTER DD DETAILS DIALOG DIR DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER ' +
		'FORM H1 H2 H3 H4 H5 H6 HEADER HGROUP HR LEGEND LI MAIN MENU NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT ' +
		'TH THEAD TR CAPTION UL'
	).split(' '),
);
const BY_TAG: Record<string, number> = {
	BLOCKQUOTE: Mark.quote,
	PRE: Mark.quote,
	NAV: Mark.menu,
	ASIDE: Mark.aside,
	FOOTER: Mark.footer,
	HEADER: Mark.header,
	DIALOG: Mark.overlay,
	ARTICLE: Mark.article,
	MAIN: Mark.main,
	H1: Mark.heading | Mark.headline,
	H2: Mark.heading,
	H3: Mark.heading,
	H4: Mark.heading,
	H5: Mark.heading,
	H6: Mark.heading,
	SUMMARY: Mark.heading,
};
const BY_ROLE: Record<string, number> = {
	navigation: Mark.menu,
	menu: Mark.menu,
	menubar: Mark.menu,
	complementary: Mark.aside,
	contentinfo: Mark.footer,
	banner: Mark.header,
	dialog: Mark.overlay,
	alertdialog: Mark.overlay,
	article: Mark.article,
	main: Mark.main,
	heading: Mark.heading,
	note: Mark.note,
};
const OWN = Mark.heading | Mark.headline | Mark.note;
// Asked of lower-case names: a pattern that looks away from case is many times slower to compile, and each page compiles anew.
const FOOTER = /(?:^|[^a-z])(?:page|site|global)?[-_]?(?:foot|footer|colophon)(?:[^a-z]|$)/;
const HEADER =
	/(?:^|[^a-z])(?:page|site|global)?[-_]?(?:hdr|header|masthead|topbar|top-bar|navbar|hd)(?:[^a-z]|$)/;
const OVERLAY =
	/(?:^|[^a-z])(?:modal|popup|pop-up|overlay|lightbox|toast|snack|snackbar|drawer|sticky|fixed|fija|fixe|fissa|floating|bottom-?bar|bottom-?sheet)(?:[^a-z]|$)/;
const SIDEBAR = /(?:^|[^a-z])(?:sidebar|side-bar|rail|right-col(?:umn)?)(?![a-z]|__)/;
const COMMENT =
	/(?:^|\s)(?:comments?|[\w-]*[-_]comments?|comments?[-_]+(?:list|area|thread|section|body|text|content|item|feed|wrap\w*|box)|comment-?list|disqus_thread|replies)(?:\s|$)/;
const CONSENT = /cookie|consent|gdpr|(?:^|[^a-z])(?:cmp|cc-(?:window|banner|message|box))(?:[^a-z]|$)/;

/**
 * @param element any element
 * @param tag its name in capitals
 * @returns whether it begins a block; elements that the page defines itself are taken as blocks
 */
export function opensBlock(element: Element, tag: string): boolean {
	if (BLOCKS.has(tag)) return true;
	if (tag.includes('-')) return true;
	if (!element.hasAttributes()) return false;
	const role = element.getAttribute('role');
	if (role !== null && role in BY_ROLE) return true;
	// A copy for sighted eyes or for a ticker's loop is a text of its own.
	return element.getAttribute('aria-hidden') === 'true' && (element.textContent ?? '').length > 40;
}

/**
 * @param element an element that opens a block
 * @param around marks of what is around it
 * @param known marks by names, kept for one page: its elements share few names
 * @returns its marks, with those it has from around
 */
export function classify(element: Element, around: number, known: Map<string, number>): number {
	const tag = element.tagName.toUpperCase();
	let marks = BY_TAG[tag] ?? 0;
	const inside = around & ~OWN;
	// Most paragraphs say nothing more: the browser answers that much faster than one attribute after another.
	if (!element.hasAttributes() && !tag.includes('-')) return withinArticle(marks, inside);
	const role = element.getAttribute('role');
	if (role) marks |= BY_ROLE[role] ?? 0;
	if (element.getAttribute('aria-modal') === 'true') marks |= Mark.overlay;
	// Body, html and the main part carry class names that speak of the whole page.
	if (tag !== 'BODY' && tag !== 'HTML' && !(marks & Mark.main)) {
		const own = element.getAttribute('class');
		const id = element.id;
		const words = own || id || tag.includes('-') ? `${tag} ${id} ${own ?? ''}` : '';
		if (words !== '') {
			let named = known.get(words);
			if (named === undefined) {
				named = marksOf(words.toLowerCase(), `${id} ${own ?? ''}`.toLowerCase());
				known.set(words, named);
			}
			// What holds the headline is laid out beside a rail, and is none.
			marks |= named & Mark.aside && element.querySelector('h1') ? named & ~Mark.aside : named;
		}
	}
	return withinArticle(marks, inside);
}

/** An article's own header and footer are parts of it, not of the page. */
function withinArticle(marks: number, inside: number): number {
	const own = (marks | inside) & Mark.article ? marks & ~(Mark.header | Mark.footer) : marks;
	return own | inside;
}

/** What an element's names say, in lower case: `words` with the tag, which pages may make up, `given` without it. */
function marksOf(words: string, given: string): number {
	let marks = 0;
	if (FOOTER.test(words)) marks |= Mark.footer;
	if (HEADER.test(words)) marks |= Mark.header;
	if (OVERLAY.test(words)) marks |= Mark.overlay;
	if (SIDEBAR.test(words)) marks |= Mark.aside;
	if (CONSENT.test(words)) marks |= Mark.consent;
	if (COMMENT.test(given)) marks |= Mark.comment;
	return marks;
}
