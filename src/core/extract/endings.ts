import type { Structured } from '../page/structured';
import type { Block } from './blocks';
import { absolute } from './images';

const AGENCIES =
	'Reuters|AP|AFP|dpa|DPA|EFE|ANSA|PAP|APA|ATS|ANP|Belga|TASS|ТАСС|Interfax|Интерфакс|РИА|УНИАН|Укринформ|БЕЛТА|Anadolu|AA|DHA|İHA|Xinhua|新華|新华|Kyodo|共同|時事|Yonhap|연합뉴스|SDA|Keystone|Lusa|Europa Press|Associated Press|Agence France-Presse|KNA|epd|SID|RFE/RL|PA|Bloomberg|NTB|TT|Ritzau|STT|BNS|LETA|ERR|MTI|ČTK|TASR|Tanjug|Agerpres';
const CREDIT =
	/^\(?(?:(?:this (?:article|story|piece) (?:was|is|has been) )?(?:first|originally) (?:published|appeared) (?:in|on|by|at)|with (?:additional )?(?:reporting|contributions?|information|material|files?) (?:by|from)|(?:additional )?reporting by|based on (?:reporting|reports?|material)|mit (?:material|agentur(?:en|material)|informationen)|(?:dieser|der) (?:text|artikel|beitrag) (?:wurde|basiert|ist zuerst|erschien)|quellen?:|con (?:información|informaci[oó]n) de|avec (?:l.)?(?:afp|agences?|reuters)|con (?:agenzie|fonti)|com (?:informações|agências)|met (?:medewerking|informatie) van|z (?:wykorzystaniem|materiałów)|źródło:|по (?:материалам|сообщениям|информации)|с использованием|при участии|за (?:матеріалами|повідомленнями)|паводле|(?:kaynak|haber):|الم?صدر|출처)/u;
const AGENCIES_ONLY = new RegExp(
	`^[(\\[/—–-]?\\s*(?:(?:${AGENCIES})(?:\\s*(?:,|/|;|and|und|et|y|и|&|\\s)\\s*)?){1,6}[)\\].]?$`,
	'u',
);
const LONGEST_CREDIT = 240;

/**
 * @param block a block at the end of the text
 * @returns true for a line that credits news agencies or colleagues
 */
export function isCredit(block: Block): boolean {
	if (block.letters > LONGEST_CREDIT || block.isHeading) return false;
	return AGENCIES_ONLY.test(block.text) || (CREDIT.test(block.lower) && block.links < 0.8);
}

const ABOUT_NAME =
	/(?:^|[^a-z])(?:about-?(?:the-)?author|author-?(?:bio|box|info|profile|description|card|about|details)|bio(?:graphy)?|writer|post-author|contributor|author)(?![a-z])/;
const LEAST_ABOUT = 40;
const MOST_ABOUT = 900;

/**
 * Finds the box that introduces the author or the newsroom: named so, naming an author, and in sentences.
 *
 * @param document the page
 * @param authors the authors' names
 * @returns its text; null where there is none
 */
export function readAbout(document: Document, authors: string[]): string | null {
	for (const element of document.querySelectorAll(
		// Without their first letters, for looking without regard to case costs three times as much.
		'[class*=uthor],[class*=bio],[class*=Bio],[id*=uthor],[class*=riter],[class*=ontributor]',
	)) {
		if (/^(?:BODY|HTML|A|META|SCRIPT|IMG|MAIN|ARTICLE)$/.test(element.tagName)) continue;
		const names = `${element.getAttribute('class') ?? ''} ${element.id}`
			.replace(/([a-z])([A-Z])/g, '$1-$2')
			.toLowerCase();
		if (!ABOUT_NAME.test(names)) continue;
		const paragraphs = [...element.querySelectorAll('p')].map((one) => collapse(one.textContent ?? ''));
		const own = collapse(element.textContent ?? '');
		const text =
			paragraphs.filter((one) => one.length >= LEAST_ABOUT && /[.!?。]$/.test(one)).join(' ') ||
			(own.length <= MOST_ABOUT && /[.!?。]$/.test(own) ? own : '');
		if (text.length < LEAST_ABOUT || text.length > MOST_ABOUT) continue;
		const surnames = authors.map((name) => name.split(' ').at(-1) ?? name);
		if (authors.length === 0 || surnames.some((name) => own.includes(name)) || /author/.test(names))
			return text;
	}
	return null;
}

const WALL_NAME =
	'[class*=paywall i],[id*=paywall i],[class*=regwall i],[class*=piano-],[class*=subscriber-only i],[class*=premium-wall i],[class*=metered i],[class*=article-gate i],[class*=fade-out i],[class*=fadeout i]';
const WALL_TEXT =
	/(?:subscribe|sign in|log in|register|create (?:a|an) (?:free )?account) to (?:continue|keep|read)|continue reading with|this (?:article|content|story) is (?:for|only|exclusive|available)|already a subscriber|jetzt (?:weiterlesen|mit .{0,30} weiterlesen)|weiterlesen mit|(?:artikel|beitrag) (?:ist )?nur (?:für|mit)|réservé aux abonnés|(?:la suite|cet article) est réservé|para (?:seguir|continuar) leyendo|exclusivo para (?:suscriptores|assinantes)|contenuto riservato|per continuare a leggere|dalszą część|dostęp do (?:treści|artykułu)|читать полностью|только для подписчиков|この記事は会員|会員限定|有料会員|続きは|この先は|구독자 전용|登入後|订阅后/u;
const SHORT_BODY = 1800;

/**
 * Tells whether the page gives only the article's beginning.
 *
 * @param document the page
 * @param structured what it says about itself
 * @param letters length of the body
 * @param tail the text of the page's blocks after the body
 * @returns true where it is cut off
 */
export function isTruncated(
	document: Document,
	structured: Structured,
	letters: number,
	tail: string,
): boolean {
	const full = structured.article?.articleBody?.length ?? 0;
	if (full > letters * 1.8 && full - letters > 800) return true;
	const tier = structured.meta.get('article:content_tier')?.[0]?.toLowerCase();
	const closed = structured.article?.isAccessibleForFree === false || tier === 'locked' || tier === 'metered';
	if (structured.article?.isAccessibleForFree === false && letters < SHORT_BODY) return true;
	if (letters >= SHORT_BODY * 1.6) return false;
	const asks = WALL_TEXT.test(tail.toLowerCase());
	if (asks && letters < SHORT_BODY) return true;
	return closed && (asks || document.querySelector(WALL_NAME) !== null);
}

const NEXT_WORDS =
	/^(?:next(?: page| part)?|(?:nächste|naechste) seite|weiter|página siguiente|siguiente|page suivante|suivante?|pagina successiva|próxima(?: página)?|следующая(?: страница)?|далее|następna(?: strona)?|volgende(?: pagina)?|sonraki(?: sayfa)?|次へ|次のページ|下一页|下一頁|다음)\s*[›»→>]*$|^[›»→]$/u;
/** What is longer, in characters as the page writes it, is no word for the next part. */
const LONGEST_NEXT = 200;

const MOST_PAGERS = 5;
const collapse = (text: string) => text.replace(/\s+/g, ' ').trim();

/**
 * Finds the article's next part: an address of the same site that differs from this one only by a page number.
 *
 * @param document the page
 * @param url where it comes from
 * @returns absolute address; null where there is none
 */
export function findNextPart(document: Document, url: string): string | null {
	const here = new URL(url);
	const links = [...document.querySelectorAll('link[rel~=next],a[rel~=next]')];
	const pager: Element[] = [];
	// The words first: a page has hundreds of links, and to look around each costs more.
	for (const link of document.getElementsByTagName('a')) {
		const words = link.textContent ?? '';
		if (words.length > LONGEST_NEXT || !NEXT_WORDS.test(collapse(words).toLowerCase())) continue;
		if (link.hasAttribute('href') && link.closest('[class*=pag],nav')) pager.push(link);
		if (pager.length === MOST_PAGERS) break;
	}
	for (const link of [...links, ...pager]) {
		const address = absolute(link.getAttribute('href'), url);
		if (!address) continue;
		const there = new URL(address);
		there.hash = '';
		if (there.origin !== here.origin || there.href === here.href.replace(/#.*$/, '')) continue;
		if (isNextOf(here, there)) return there.href;
	}
	return null;
}

/** Same path but for a page number one higher, in the path's last part or in the query. */
function isNextOf(here: URL, there: URL): boolean {
	const numbered = /^(.*?)(?:[/,_.-]?(?:page|seite|pagina|p|part)?[/,_=-]?(\d{1,2}))?(\.\w+)?\/?$/i;
	const pageOf = (url: URL) => {
		for (const [name, value] of url.searchParams)
			if (/^(?:p|page|pg|seite|pagina|part|paged|pn)$/i.test(name) && /^\d{1,2}$/.test(value))
				return Number(value);
		return null;
	};
	if (here.pathname === there.pathname) return pageOf(there) === (pageOf(here) ?? 1) + 1;
	const [, base = '', number] = numbered.exec(there.pathname) ?? [];
	const [, hereBase = '', hereNumber] = numbered.exec(here.pathname) ?? [];
	if (!number) return false;
	const start = here.pathname.replace(/\.\w+$|\/$/, '');
	if (base.replace(/\/$/, '') === start) return Number(number) === 2;
	return base === hereBase && Number(number) === Number(hereNumber ?? 1) + 1;
}
