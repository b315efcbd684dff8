/**
 * What a page says about itself in its head: meta tags and structured data. Claims, not proofs: front pages carry the
 * structured data of their teasers, and old pages say nothing at all.
 */
export interface Claims {
	/** `og:type` in lower case; empty where missing. */
	ogType: string;
	/** The head gives a time of publication. */
	published: boolean;
	/** Types of structured data that name an article, with how often each stands there. */
	articles: number;
	/** Among them one that is news by type. */
	news: boolean;
	/** Types that name another main thing of the page: product, video, thread, list, recipe and so on. */
	others: Set<string>;
	/** The head says that the page is one article. */
	saysArticle: boolean;
	/** The head says that the page is one other thing. */
	saysOther: boolean;
}

/** Structured data longer than this is read only at its beginning; keeps the time bounded. */
const MOST_DATA = 120_000;
const TYPE = '"@type"';
const ARTICLE = /(?:Article|BlogPosting|LiveBlog\w*|Report)$/;
const NEWS = /^(?:\w*NewsArticle|LiveBlogPosting|ReportageNewsArticle)$/;
const OTHER =
	/^(?:Product|ProductGroup|Offer|AggregateOffer|ItemList|CollectionPage|SearchResultsPage|DiscussionForumPosting|QAPage|VideoObject|ImageGallery|Store|OnlineStore|ProfilePage|JobPosting|SoftwareApplication|Event|Hotel|Restaurant|Movie|TechArticle|APIReference|ScholarlyArticle|HowTo|DefinedTerm|FAQPage)$/;

/**
 * @param document the page
 * @returns what its head claims
 */
export function readClaims(document: Document): Claims {
	const claims: Claims = {
		ogType: '',
		published: false,
		articles: 0,
		news: false,
		others: new Set(),
		saysArticle: false,
		saysOther: false,
	};
	for (const meta of document.querySelectorAll<HTMLMetaElement>(METAS)) {
		const name = (meta.getAttribute('property') ?? meta.getAttribute('name') ?? '').toLowerCase();
		if (name === 'og:type') claims.ogType ||= (meta.content ?? '').trim().toLowerCase();
		else if (PUBLISHED.test(name)) claims.published ||= /\d/.test(meta.content ?? '');
	}
	for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
		readTypes(script.textContent ?? '', claims);
	}
	const one =
		claims.articles > 0 && claims.articles <= MOST_ARTICLES && !LISTS.some((type) => claims.others.has(type));
	claims.saysArticle = one || /^(?:\w+:)?(?:news|article|blog)/.test(claims.ogType);
	// A paywalled article calls itself a product too, and names its video.
	claims.saysOther =
		(claims.ogType !== '' && !/^(?:\w+:)?(?:news|article|blog|website)/.test(claims.ogType)) ||
		(!claims.saysArticle && claims.others.size > 0);
	return claims;
}

/** Teasers of other articles stand in the data of an article too, but not many. */
const MOST_ARTICLES = 3;
const LISTS = ['ItemList', 'CollectionPage', 'SearchResultsPage'];
/** Of some dozens in a page's head the browser hands out only those that may say what is asked for below. */
const METAS =
	'meta:is([property*=pub i],[property*=date i],[property*=dcterms i],[property="og:type" i],[name*=pub i],[name*=date i],[name*=dcterms i],[name="og:type" i])';
const PUBLISHED =
	/^(?:(?:og:)?article:published(?:_time)?|(?:date|dc\.date|dcterms\.(?:date|created|issued)|publish-?date|pubdate|parsely-pub-date|sailthru\.date|article\.published|cxenseparse:recs:publishtime)(?:\.issued)?)$/;

/** Looks for type names only; parsing would cost more than all the rest, for articles stand in it with their text. */
function readTypes(data: string, claims: Claims): void {
	for (let at = data.indexOf(TYPE); at >= 0 && at < MOST_DATA; at = data.indexOf(TYPE, at + 8)) {
		const names = /^\s*:\s*(?:\[([^\]]*)\]|"([^"]*)")/.exec(data.slice(at + TYPE.length, at + 120));
		for (const quoted of (names?.[1] ?? names?.[2] ?? '').split(',')) {
			const type = quoted.replace(/^.*[/:]|[\s"]/g, '');
			if (OTHER.test(type)) claims.others.add(type);
			if (ARTICLE.test(type)) {
				claims.articles++;
				claims.news ||= NEWS.test(type);
			}
		}
	}
}
