import type { Control } from './act-guard';

/** Parts of addresses by which the web's own services give an act away, first match first. */
const ADDRESSES: [RegExp, Control][] = [
	[/^(?:mailto|tel|sms):/, 'link-contact'],
	[
		/sharer|share-?dialog|\/share(?:[/?#.]|$)|share_channel|intent\/(?:tweet|post)|\/submit\?url=|sharearticle|t\.me\/share|wa\.me\/\?|api\.whatsapp\.com\/send|pin\/create/,
		'link-share',
	],
	[/intent\/(?:like|favorite)|plugins\/like/, 'link-like'],
	[
		/donat|\/(?:crowdfunding|give|support-us|contribute)(?:[/?#]|$)|patreon\.com|boosty\.to|buymeacoffee\.com|ko-fi\.com|liberapay\.com|opencollective\.com|paypal\.(?:me|com\/donate)|gofundme\.com/,
		'link-donate',
	],
	[/#(?:comments?|respond|disqus_thread|discussion)\b|\/comments?(?:[/?#]|$)|disqus\.com/, 'link-comment'],
	[/\/(?:contact|contact-?us|feedback|send-(?:news|tip)|tips?)(?:[/?#.]|$)/, 'link-contact'],
	[/\/(?:subscribe|subscription|newsletters?|sign-?up)(?:[/?#.]|$)/, 'link-subscribe'],
];

/** Words of links whose address says nothing, as stems, in the languages of the notices that name such acts most. */
const WORDS: [RegExp, Control][] = [
	[
		/donat|пожертв|задонат|поддерж(?:ать|ите) (?:нас|редакц)|підтрима(?:ти|йте)|ахвярав|падтрыма(?:ць|йце)|spenden|faire un don|donar\b|doar\b|wesprzyj|bağış|حمایت مالی|捐款|捐助/iu,
		'link-donate',
	],
	[
		/^(?:leave a )?comments?$|комментир|комментари|комента[рт]|каментар|kommentar|commenter|comentar|skomentuj|yorum/iu,
		'link-comment',
	],
	[
		/^share\b|поделиться|поділитися|падзяліцца|^teilen$|^partager$|^compartir$|udostępnij|paylaş/iu,
		'link-share',
	],
	[
		/^contact us|^(?:write|send) (?:to )?us|свяж(?:ись|итесь) с нами|напишите нам|kontaktieren/iu,
		'link-contact',
	],
	[/^subscribe|подпи(?:шитесь|саться)|підпи(?:шіться|сатися)|^abonnieren|^s.abonner/iu, 'link-subscribe'],
];

/** A link's words longer than this are a sentence of the article, not the name of an act. */
const LONGEST_NAME = 60;

/**
 * Tells which act following a link is.
 *
 * @param href absolute address
 * @param text the link's words
 * @returns the act; null for an ordinary link
 */
export function actOfLink(href: string, text: string): Control | null {
	const address = href.toLowerCase();
	const byAddress = ADDRESSES.find(([pattern]) => pattern.test(address));
	if (byAddress) return byAddress[1];
	const name = text.replace(/\s+/g, ' ').trim();
	if (name.length > LONGEST_NAME) return null;
	return WORDS.find(([pattern]) => pattern.test(name))?.[1] ?? null;
}
