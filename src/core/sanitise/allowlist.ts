/** What may stand in an article's body: text, its structure, pictures, media stills, tables, code, math, ruby. */
export const ALLOWED_TAGS = [
	...[
		'a',
		'abbr',
		'b',
		'bdi',
		'bdo',
		'br',
		'cite',
		'code',
		'data',
		'del',
		'dfn',
		'em',
		'i',
		'ins',
		'kbd',
		'mark',
	],
	...[
		'q',
		'rp',
		'rt',
		'ruby',
		's',
		'samp',
		'small',
		'span',
		'strong',
		'sub',
		'sup',
		'time',
		'u',
		'var',
		'wbr',
	],
	...[
		'article',
		'aside',
		'blockquote',
		'dd',
		'details',
		'div',
		'dl',
		'dt',
		'figcaption',
		'figure',
		'h1',
		'h2',
		'h3',
	],
	...['h4', 'h5', 'h6', 'hr', 'li', 'ol', 'p', 'pre', 'section', 'summary', 'ul'],
	...['caption', 'col', 'colgroup', 'table', 'tbody', 'td', 'tfoot', 'th', 'thead', 'tr'],
	...['audio', 'img', 'picture', 'source', 'track', 'video'],
	...[
		'math',
		'mfenced',
		'mfrac',
		'mi',
		'mmultiscripts',
		'mn',
		'mo',
		'mover',
		'mpadded',
		'mprescripts',
		'mroot',
	],
	...['mrow', 'ms', 'mspace', 'msqrt', 'mstyle', 'msub', 'msubsup', 'msup', 'mtable', 'mtd', 'mtext', 'mtr'],
	...['munder', 'munderover', 'semantics', 'annotation'],
];

export const ALLOWED_ATTRIBUTES = [
	...[
		'alt',
		'cite',
		'class',
		'colspan',
		'controls',
		'datetime',
		'dir',
		'headers',
		'height',
		'href',
		'id',
		'lang',
	],
	...[
		'loading',
		'media',
		'open',
		'poster',
		'preload',
		'reversed',
		'rowspan',
		'scope',
		'sizes',
		'span',
		'src',
	],
	...[
		'srcset',
		'start',
		'title',
		'type',
		'value',
		'width',
		'kind',
		'srclang',
		'label',
		'display',
		'mathvariant',
	],
];

const ADDRESS_ATTRIBUTES = new Set(['href', 'src', 'poster', 'cite']);
const LINK_SCHEMES = /^(?:https?:|mailto:|tel:|#|\/|\.|[^a-z:]|[a-z0-9+.-]*(?:[^a-z0-9+.:-]|$))/i;
const PICTURE_DATA = /^data:image\/(?:png|jpe?g|gif|webp|avif);/i;

/**
 * Tells whether an attribute's address may stand in the view: web, mail and telephone links; pictures also as raster
 * `data:` addresses.
 *
 * @param name attribute name, lower case
 * @param value attribute value
 * @returns true for safe addresses and for attributes that hold none
 */
export function isSafeAddress(name: string, value: string): boolean {
	if (!ADDRESS_ATTRIBUTES.has(name)) return true;
	const address = value.trim();
	if (name === 'src' && PICTURE_DATA.test(address)) return true;
	return LINK_SCHEMES.test(address);
}
