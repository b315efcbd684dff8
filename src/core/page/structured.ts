import { decodeEntities } from './entities';

/** What the page's structured data (schema.org in JSON-LD) says of its article. */
export interface LinkedArticle {
	/** schema.org types of the node, without namespace. */
	types: string[];
	headline: string | null;
	alternativeHeadline: string | null;
	description: string | null;
	articleBody: string | null;
	authors: LinkedAuthor[];
	datePublished: string | null;
	dateModified: string | null;
	/** Addresses as written. */
	images: string[];
	section: string | null;
	publisher: string | null;
	inLanguage: string | null;
	isAccessibleForFree: boolean | null;
}

/** Someone whom structured data names as author. */
export interface LinkedAuthor {
	name: string;
	isPerson: boolean;
}

/** Everything a page says about itself in its head. */
export interface Structured {
	article: LinkedArticle | null;
	/** Types of all nodes of the structured data. */
	types: Set<string>;
	/** Name of the web site, where the structured data has one. */
	siteName: string | null;
	/** Contents of meta elements by lower-case name, property or itemprop, in document order. */
	meta: Map<string, string[]>;
}

type Node = Record<string, unknown>;

const ARTICLE_TYPE = /(?:Article|BlogPosting|Report|LiveBlogPosting|Review|Recipe)$/;
/** Deeper structures hold no article. */
const MOST_LEVELS = 6;
/** Pages with endless lists in their structured data are read up to here. */
const MOST_NODES = 3000;

/**
 * Reads JSON-LD and meta elements once.
 *
 * @param document the page
 * @param url where it comes from; tells its article from others that it names
 * @returns what they say, checked
 */
export function readStructured(document: Document, url: string): Structured {
	const nodes: Node[] = [];
	for (const script of document.querySelectorAll('script[type="application/ld+json" i]')) {
		collect(parseLoose(script.textContent ?? ''), nodes, 0);
	}
	const byId = new Map<string, Node>();
	const types = new Set<string>();
	let siteName: string | null = null;
	for (const node of nodes) {
		const id = node['@id'];
		if (typeof id === 'string' && (node.name || node.headline) && !byId.has(id)) byId.set(id, node);
		for (const type of typesOf(node)) types.add(type);
		if (typesOf(node).includes('WebSite')) siteName ??= text(node.name);
	}
	const articles = nodes.filter((node) => typesOf(node).some((type) => ARTICLE_TYPE.test(type)));
	const best = pick(articles, url);
	return { article: best && toArticle(best, byId), types, siteName, meta: readMeta(document) };
}

/** JSON as pages write it: in comments or CDATA, with raw line breaks, with trailing commas. */
function parseLoose(source: string): unknown {
	const json = source.replace(
		/^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)|(?:-->|\]\]>)\s*;?\s*$/g,
		'',
	);
	try {
		return JSON.parse(json);
	} catch {
		try {
			return JSON.parse(
				json
					.replace(/\p{Cc}+/gu, ' ')
					.replace(/,\s*([}\]])/g, '$1')
					.replace(/;\s*$/, ''),
			);
		} catch {
			return null;
		}
	}
}

function collect(value: unknown, nodes: Node[], level: number): void {
	if (level > MOST_LEVELS || nodes.length >= MOST_NODES || typeof value !== 'object' || value === null)
		return;
	if (Array.isArray(value)) {
		for (const item of value) collect(item, nodes, level + 1);
		return;
	}
	const node = value as Node;
	if (node['@type'] || node['@id']) nodes.push(node);
	for (const key in node) {
		const child = node[key];
		if (typeof child === 'object' && child !== null) collect(child, nodes, level + 1);
	}
}

function typesOf(node: Node): string[] {
	const type = node['@type'];
	const list = Array.isArray(type) ? type : [type];
	return list.filter((one) => typeof one === 'string').map((one: string) => one.replace(/^.*[/:]/, ''));
}

/** The article of this page among those its data names: by address, then by how much it says. */
function pick(articles: Node[], url: string): Node | null {
	const path = pathOf(url);
	let best: Node | null = null;
	let most = 0;
	for (const node of articles) {
		const page = node.mainEntityOfPage;
		const addresses = [
			node.url,
			node['@id'],
			page,
			(page as Node | null)?.['@id'],
			(page as Node | null)?.url,
		];
		let weight = node.headline ? 4 : 1;
		if (node.articleBody) weight += 2;
		if (node.datePublished) weight += 2;
		if (node.author) weight += 1;
		if (path && addresses.some((one) => typeof one === 'string' && pathOf(one) === path)) weight += 6;
		if (weight > most) {
			most = weight;
			best = node;
		}
	}
	return best;
}

function pathOf(address: string): string {
	return address
		.replace(/^[a-z]+:\/\/[^/]+/i, '')
		.replace(/[?#].*$/, '')
		.replace(/\/$/, '');
}

/** The first usable text of a value: a string, a list of strings, or a node with a name. */
function text(value: unknown): string | null {
	if (typeof value === 'string') return decodeEntities(value).trim() || null;
	if (typeof value === 'number') return String(value);
	if (Array.isArray(value)) return text(value.find((one) => text(one) !== null));
	if (typeof value === 'object' && value !== null)
		return text((value as Node).name ?? (value as Node)['@value']);
	return null;
}

function toArticle(node: Node, byId: Map<string, Node>): LinkedArticle {
	return {
		types: typesOf(node),
		headline: text(node.headline) ?? text(node.name),
		alternativeHeadline: text(node.alternativeHeadline) ?? text(node.alternateName),
		description: text(node.description),
		articleBody: typeof node.articleBody === 'string' ? decodeEntities(node.articleBody) : null,
		authors: [node.author ?? node.creator].flat().flatMap((one) => toAuthor(one, byId)),
		datePublished: text(node.datePublished) ?? text(node.dateCreated),
		dateModified: text(node.dateModified),
		images: [node.image].flat().flatMap((one) => toImage(one, byId)),
		section: text(node.articleSection),
		publisher: text(resolve(node.publisher, byId)),
		inLanguage: text(node.inLanguage),
		isAccessibleForFree: toBoolean(node.isAccessibleForFree),
	};
}

function resolve(value: unknown, byId: Map<string, Node>): unknown {
	if (typeof value !== 'object' || value === null || (value as Node).name) return value;
	const id = (value as Node)['@id'];
	return typeof id === 'string' ? (byId.get(id) ?? value) : value;
}

function toAuthor(value: unknown, byId: Map<string, Node>): LinkedAuthor[] {
	const resolved = resolve(value, byId);
	if (typeof resolved === 'string') {
		const name = text(resolved);
		return name ? [{ name, isPerson: true }] : [];
	}
	if (typeof resolved !== 'object' || resolved === null) return [];
	const node = resolved as Node;
	const isPerson = !typesOf(node).some((type) => type.endsWith('Organization'));
	const names = Array.isArray(node.name) ? node.name : [node.name];
	return names.flatMap((one) => {
		const name = text(one);
		return name ? [{ name, isPerson }] : [];
	});
}

function toImage(value: unknown, byId: Map<string, Node>): string[] {
	if (typeof value === 'string') return [value];
	if (typeof value !== 'object' || value === null) return [];
	const id = (value as Node)['@id'];
	const node = (value as Node).url
		? (value as Node)
		: (typeof id === 'string' && byId.get(id)) || (value as Node);
	const url = node.contentUrl ?? node.url;
	return typeof url === 'string'
		? [url]
		: Array.isArray(url)
			? url.filter((one) => typeof one === 'string')
			: [];
}

function toBoolean(value: unknown): boolean | null {
	if (typeof value === 'boolean') return value;
	if (typeof value !== 'string') return null;
	return /^(?:true|yes)$/i.test(value) ? true : /^(?:false|no)$/i.test(value) ? false : null;
}

function readMeta(document: Document): Map<string, string[]> {
	const meta = new Map<string, string[]>();
	for (const element of document.querySelectorAll('meta[content]')) {
		const key =
			element.getAttribute('property') ?? element.getAttribute('name') ?? element.getAttribute('itemprop');
		const content = element.getAttribute('content')?.trim();
		if (!key || !content) continue;
		// `property="og:title article:title"`: several names, one value.
		for (const name of key.toLowerCase().trim().split(/\s+/)) {
			const list = meta.get(name);
			if (list) list.push(content);
			else meta.set(name, [content]);
		}
	}
	return meta;
}
