import type { LocatedNotice } from '../core/types';
import { tidyBody } from './tidy';
import type { ExportInput, ExportWords } from './types';

/** The parts of an export, in a document of their own, where nothing loads. */
export interface Composed {
	document: Document;
	/** Notices first, then headline, text and source. */
	root: HTMLElement;
	notices: HTMLElement[];
}

/**
 * Composes what leaves the view: the notices, gravest first, then the article, then where it is from.
 *
 * @param input the article and its notices
 * @returns a tree of plain elements, without any of the view's own controls
 */
export function compose(input: ExportInput): Composed {
	const { facts, url, words } = input;
	const inert = input.body.ownerDocument.implementation.createHTMLDocument('');
	const make = maker(inert);
	const own = { lang: facts.lang, dir: facts.dir };
	const notices = input.notices.map((located, at) =>
		drawNotice(make, located, words, words.noticeHeadings[at] ?? ''),
	);
	const body = make('div', own);
	body.append(...[...input.body.childNodes].map((node) => inert.importNode(node, true)));
	tidyBody(body, url);
	const root = make('article', own, [
		...notices,
		make('h1', {}, [facts.title]),
		facts.dek ? make('p', { class: 'dek' }, [make('em', {}, [facts.dek])]) : null,
		words.meta.length > 0
			? make('p', { class: 'meta', lang: words.language }, [words.meta.join(' · ')])
			: null,
		body,
		facts.credits ? make('p', { class: 'credits' }, [make('em', {}, [facts.credits])]) : null,
		facts.about ? make('p', { class: 'about' }, [facts.about]) : null,
		make('hr'),
		make('p', { class: 'source', lang: words.language }, [
			`${words.source} `,
			make('a', { href: url, dir: 'ltr' }, [url]),
		]),
	]);
	inert.body.append(root);
	return { document: inert, root, notices };
}

type Make = (
	tag: string,
	attributes?: Record<string, string>,
	children?: (Node | string | null)[],
) => HTMLElement;

function maker(owner: Document): Make {
	return (tag, attributes = {}, children = []) => {
		const element = owner.createElement(tag);
		for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
		element.append(...children.filter((child) => child !== null));
		return element;
	};
}

function drawNotice(
	make: Make,
	{ notice, runs, dir }: LocatedNotice,
	words: ExportWords,
	heading: string,
): HTMLElement {
	const text = runs.map(({ text, href }) => (href ? make('a', { href }, [text]) : text));
	const { moreInfoUrl } = notice;
	const more = moreInfoUrl
		? make('p', { lang: words.language }, [
				`${words.moreInfo} `,
				make('a', { href: moreInfoUrl, dir: 'ltr' }, [moreInfoUrl]),
			])
		: null;
	return make('section', { class: `notice ${notice.severity}` }, [
		make('p', { lang: words.language }, [make('strong', {}, [heading])]),
		make('blockquote', { lang: notice.language, dir }, [make('p', {}, text)]),
		more,
	]);
}
