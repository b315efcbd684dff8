/** Decides whether the reader opens by itself. Pure: what is known comes in, the answer and its reason go out. */
import { hostOf, isFrontPage } from './address';
import type { Managed } from './managed';
import { ruleMatches } from './path-rules';
import type { Sites } from './sites';

/** Below this confidence a page is left alone: an unasked reader on a page that is no article is worse than none. */
const SURE_ENOUGH = 0.8;

/** What holds for the site: opens by itself, and who says so. */
export type SiteRule =
	| { opens: true; by: 'site' | 'everywhere' | 'organisation' }
	| { opens: false; by: 'site' | 'organisation' | 'nothing' };

/**
 * Says what holds on a host. The organisation comes first, then the host's own setting, then "all news sites".
 *
 * @param host host name without port
 * @param sites the settings
 * @param managed what the organisation has set
 */
export function siteRule(host: string, sites: Sites, managed: Managed): SiteRule {
	if (managed.neverOn.includes(host)) return { opens: false, by: 'organisation' };
	if (managed.openOn.includes(host)) return { opens: true, by: 'organisation' };
	const choice = Object.hasOwn(sites.hosts, host) ? sites.hosts[host] : undefined;
	if (choice) return choice === 'open' ? { opens: true, by: 'site' } : { opens: false, by: 'site' };
	return sites.everywhere ? { opens: true, by: 'everywhere' } : { opens: false, by: 'nothing' };
}

/** What the script in a page has seen of it. */
export interface PageReport {
	url: string;
	isArticle: boolean;
	isNews: boolean;
	/** 0 to 1. */
	confidence: number;
	/** The page was reached by "back" or "forward". */
	again: boolean;
	/** Text is selected, or something is being typed. */
	busy: boolean;
	/** The page's bare text, in which words of notices are looked for; it is kept nowhere. */
	text: string;
	/** A newsroom has marked a notice of its own. */
	marked: boolean;
}

/**
 * Decides for one page.
 *
 * @param page what was seen of it
 * @param sites the settings
 * @param managed what the organisation has set
 * @param before whether the reader was last open or closed on this page in this tab; undefined: it never was open
 * @returns true when the reader shall open
 */
export function opensByItself(
	page: PageReport,
	sites: Sites,
	managed: Managed,
	before: 'open' | 'closed' | undefined,
): boolean {
	const host = hostOf(page.url);
	if (host === null || !siteRule(host, sites, managed).opens) return false;
	if (!page.isNews || page.confidence < SURE_ENOUGH || page.busy || isFrontPage(page.url)) return false;
	if (sites.neverPaths.some((rule) => ruleMatches(rule, page.url))) return false;
	return page.again ? before === 'open' : before !== 'closed';
}
