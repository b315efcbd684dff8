const set = (names: string) => new Set(names.split(' '));

/** Elements that make a block of their own in the flow of a text. */
export const BLOCK_TAGS = set(
	'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HGROUP HR LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL',
);

export const BLOCK_SELECTOR = [...BLOCK_TAGS].join(',').toLowerCase();

/** Elements that never carry an article's text or pictures. */
export const DROPPED_TAGS = set(
	'SCRIPT STYLE LINK META TEMPLATE NAV FOOTER ASIDE DIALOG MENU SVG CANVAS BUTTON INPUT SELECT TEXTAREA OBJECT APPLET FRAME FRAMESET PARAM TRACK AREA MAP PROGRESS METER DATALIST SLOT GPT-AD AMP-AD AMP-STICKY-AD AMP-ANALYTICS AMP-CONSENT',
);

export const isHeading = (tag: string) => tag.length === 2 && tag[0] === 'H' && tag !== 'HR';
