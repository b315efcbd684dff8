import { absolute } from './images';

/** Providers whose players stand in articles, by the host of the player: their name, and where the original is. */
const PROVIDERS: [RegExp, string, (url: URL) => { href?: string; still?: string }][] = [
	[
		/(?:^|\.)(?:youtube(?:-nocookie)?\.com|youtu\.be)$/,
		'YouTube',
		(url) => {
			const id = /(?:\/embed\/|\/v\/|\/shorts\/|youtu\.be\/|[?&]v=)([\w-]{11})/.exec(url.href)?.[1];
			return id
				? {
						href: `https://www.youtube.com/watch?v=${id}`,
						still: `https://i.ytimg.com/vi/${id}/hqdefault.jpg`,
					}
				: {};
		},
	],
	[
		/(?:^|\.)vimeo\.com$/,
		'Vimeo',
		(url) => {
			const id = /\/video\/(\d+)/.exec(url.pathname)?.[1];
			return id ? { href: `https://vimeo.com/${id}` } : {};
		},
	],
	[
		/(?:^|\.)dailymotion\.com$/,
		'Dailymotion',
		(url) => {
			const id = /\/video\/(\w+)/.exec(url.pathname)?.[1] ?? url.searchParams.get('video');
			return id
				? {
						href: `https://www.dailymotion.com/video/${id}`,
						still: `https://www.dailymotion.com/thumbnail/video/${id}`,
					}
				: {};
		},
	],
	[
		/(?:^|\.)(?:twitter|x)\.com$/,
		'X',
		(url) => {
			const id = url.searchParams.get('id');
			return id ? { href: `https://x.com/i/status/${id}` } : {};
		},
	],
	[/(?:^|\.)facebook\.com$/, 'Facebook', (url) => ({ href: url.searchParams.get('href') ?? undefined })],
	[/(?:^|\.)instagram\.com$/, 'Instagram', (url) => ({ href: url.href.replace(/\/embed\/?.*$/, '/') })],
	[/(?:^|\.)tiktok\.com$/, 'TikTok', () => ({})],
	[/(?:^|\.)spotify\.com$/, 'Spotify', (url) => ({ href: url.href.replace('/embed/', '/') })],
	[/(?:^|\.)soundcloud\.com$/, 'SoundCloud', (url) => ({ href: url.searchParams.get('url') ?? undefined })],
	[
		/(?:^|\.)podcasts\.apple\.com$/,
		'Apple Podcasts',
		(url) => ({ href: url.href.replace('//embed.', '//') }),
	],
	[/(?:^|\.)(?:t\.me|telegram\.org)$/, 'Telegram', (url) => ({ href: url.href.replace(/\?.*$/, '') })],
	[/(?:^|\.)bsky\.app$/, 'Bluesky', () => ({})],
	[/(?:^|\.)rumble\.com$/, 'Rumble', () => ({})],
	[/(?:^|\.)rutube\.ru$/, 'Rutube', (url) => ({ href: url.href.replace('/play/embed/', '/video/') })],
	[/(?:^|\.)(?:vk\.com|vkvideo\.ru|ok\.ru)$/, 'VK', () => ({})],
	[/(?:^|\.)twitch\.tv$/, 'Twitch', () => ({})],
	[/(?:^|\.)brightcove\.(?:net|com)$/, 'Brightcove', () => ({})],
	[/(?:^|\.)jwplayer\.com$|(?:^|\.)jwplatform\.com$/, 'JW Player', () => ({})],
	[/(?:^|\.)streamable\.com$/, 'Streamable', (url) => ({ href: url.href.replace(/\/[eo]\//, '/') })],
	[/(?:^|\.)datawrapper\.(?:de|dwcdn\.net)$|(?:^|\.)dwcdn\.net$/, 'Datawrapper', () => ({})],
	[/(?:^|\.)flourish\.studio$/, 'Flourish', () => ({})],
	[/(?:^|\.)infogram\.com$/, 'Infogram', () => ({})],
	[/(?:^|\.)documentcloud\.org$/, 'DocumentCloud', () => ({})],
	[/(?:^|\.)ted\.com$/, 'TED', (url) => ({ href: url.href.replace('//embed.', '//www.') })],
	[
		/(?:^|\.)archive\.org$/,
		'Internet Archive',
		(url) => ({ href: url.href.replace('/embed/', '/details/') }),
	],
	[
		/(?:^|\.)(?:openstreetmap\.org|google\.com)$/,
		'Map',
		(url) => (/map/.test(url.pathname) ? {} : { href: '' }),
	],
];

/** What a player or frame shows. */
export interface Embed {
	provider: string;
	href: string;
	still: string | null;
}

/**
 * Reads a frame or a player of the copy.
 *
 * @param element `iframe`, `embed`, `video`, `audio` or a wrapper of a player that its script has not filled yet
 * @param base the page's address
 * @returns what it shows; null for frames of unknown hosts (advertising, widgets)
 */
export function readEmbed(element: Element, base: string): Embed | null {
	const tag = element.tagName;
	if (tag === 'VIDEO' || tag === 'AUDIO') {
		const source = element.getAttribute('src') ?? element.querySelector('source[src]')?.getAttribute('src');
		const href = absolute(source, base);
		const still = absolute(element.getAttribute('poster'), base);
		if (!href && !still) return null;
		return { provider: tag === 'VIDEO' ? 'Video' : 'Audio', href: href ?? base, still };
	}
	if (tag.startsWith('AMP-YOUTUBE')) {
		const id = element.getAttribute('data-videoid');
		return id ? byAddress(`https://www.youtube.com/embed/${id}`) : null;
	}
	const sources = ['src', 'data-src', 'data-lazy-src', 'data-litespeed-src', 'data-original'];
	for (const name of sources) {
		const address = absolute(element.getAttribute(name), base);
		const embed = address && byAddress(address);
		if (embed) return embed;
	}
	return null;
}

function byAddress(address: string): Embed | null {
	const url = new URL(address);
	for (const [host, provider, read] of PROVIDERS) {
		if (!host.test(url.hostname)) continue;
		const { href, still } = read(url);
		if (href === '') return null;
		return { provider, href: absolute(href, address) ?? address, still: still ?? null };
	}
	return null;
}

const POST =
	/(?:^|\s)(?:twitter-tweet|twitter-video|instagram-media|tiktok-embed|bluesky-embed|mastodon-embed|reddit-embed-bq|reddit-card|text-post-media|fb-post|fb-video|telegram-post|threads-embed)(?:\s|$)/;

/**
 * @param element an element of the copy
 * @returns true for a post of a social network, as the network's embed code writes it
 */
export function isPost(element: Element): boolean {
	return POST.test(element.getAttribute('class') ?? '');
}

/**
 * @param post a post, see `isPost`
 * @param base the page's address
 * @returns address of the post; null where it gives none
 */
export function postAddress(post: Element, base: string): string | null {
	for (const name of [
		'cite',
		'data-instgrm-permalink',
		'data-href',
		'data-bluesky-uri',
		'data-text-post-permalink',
	]) {
		const address = absolute(post.getAttribute(name), base);
		if (address) return address.replace(/\?utm_.*$/, '');
	}
	const links = [...post.querySelectorAll('a[href]')].map((link) =>
		absolute(link.getAttribute('href'), base),
	);
	return (
		links.findLast((link) => link && /\/(?:status|p|reel|video|post|posts|comments)\//.test(link)) ??
		links.at(-1) ??
		null
	);
}
