/**
 * Words by which web pages in general name what is not the article: in class names and ids (English everywhere, for
 * code is written in it) and at the beginning of blocks (in the languages of the press). Patterns are for text in lower
 * case: asked without regard to case, such long ones take four times as long to compile and to match.
 */

const NAMES = [
	'ad|ads|advert|adverts|advertisement|advertisements|advertising|adslot|adunit|adbox|adcontainer|adwrapper',
	'banner|sponsor|promo|promos|promotion|promobox|teaserlist|share|shares|sharing|sharebar|sharebuttons',
	'sharetools|addthis|sharethis|addtoany|socials|follow|followus|newsletter|newsletters|subscribe|subscription',
	'signup|optin|related|relatedcontent|relatedposts|relatedarticles|recommended|recommendation|recommendations',
	'recommend|recirc|recirculation|readmore|readalso|seealso|morefrom|mostread|mostpopular|mostviewed|popular',
	'trending|outbrain|taboola|plista|zergnet|comments|comment|commenting|disqus|respond|discussion|reactions',
	'livefyre|cookie|cookies|gdpr|cmp|consent|breadcrumb|breadcrumbs|crumbs|sidebar|rightrail|tags|taglist',
	'tagcloud|keywords|topics|toolbar|toolbox|pagination|pager|login|signin|feedback|popup|modal|overlay|skiplink',
	'skip|sronly|noprint|nav|navbar|navigation|menu|submenu|megamenu|masthead|prevnext|postnav|poll|authorbox',
	'authorbio|bio|aboutauthor|infobox|audioplayer|listen|paywall|regwall|tooltip|ticker|weather|donate|donation',
	'membership|upsell|correction-form|printonly',
].join('|');
const PAIRS = [
	'read-more|read-also|read-next|see-also|also-read|also-like|more-from|more-stories|more-on|most-read|most-popular',
	'most-viewed|sign-up|sign-in|log-in|sr-only|visually-hidden|visuallyhidden|screen-reader(?:-text)?|tag-list|post-tags',
	'article-tags|entry-tags|about-author|about-the-author|social-(?:share|media|links|bar|icons|buttons|follow)',
	'post-nav|post-navigation|up-next|next-article|next-post|further-reading|in-other-news|latest-news|other-news',
	'(?:o?embed|social|video|consent)-placeholder|print-only|app-download|download-app|story-tools|article-tools|article-actions|action-bar|comment-count|reading-time',
].join('|');

const AUTHOR_BOX =
	/(?:^|[^a-z])(?:(?:post|entry|article)-author|author-?(?:bio\w*|box|profile\w*|desc\w*|content|info|card|details?|block|about|pic\w*))(?![a-z])/;
const JUNK_NAME = new RegExp(`(?:^|[^a-z])(?:${NAMES}|${PAIRS})(?![a-z])`);
/** Wrappers that mention a junk word only to say that the article has it ("with-sidebar", "has-comments", "print:hidden"). */
const NOT_JUNK =
	/(?:^|[^a-z])(?:with|has|no|without|hide|is|show|below|above|pre|enable)-?_?(?:ad|ads|sidebar|comments?|share|sharing|social|banner|nav|menu|paywall|related)(?![a-z])|\bad-?free\b|[a-z]+:[a-z]/g;

/**
 * @param names class names and id of an element
 * @returns what they name that is not the article: `author` for the box about who wrote it, `junk` for the rest
 */
export function namesJunk(names: string): 'author' | 'junk' | null {
	const split = names
		.replace(/([a-z\d])([A-Z])/g, '$1-$2')
		.toLowerCase()
		.replace(/[-_]+/g, '-');
	if (AUTHOR_BOX.test(split)) return 'author';
	return JUNK_NAME.test(split) && JUNK_NAME.test(split.replace(NOT_JUNK, ' ')) ? 'junk' : null;
}

/** Beginnings of blocks that lead to other pages. */
export const READ_MORE = new RegExp(
	`^[^\\p{L}]*(?:${[
		'read (?:more|also|next|on|the full|the rest|full)|see also|see more|also read|also on|also see|more (?:on|from|about|like this|stories|news|ap)|related|recommended|don.?t miss|you (?:may|might) (?:also )?like|must[- ]read|up next|watch(?: now| next| more)?:|watch \\||explore further|latest (?:videos|news) from|listen:|click here|find out more|learn more|latest stories|top stories|trending|most read|most popular|in other news|just in|further reading|keep reading|continue reading|what to read next|popular now|editor.?s picks?|go deeper|dig deeper',
		'lesen sie|lies auch|lest auch|lesetipp|mehr zum thema|mehr (?:zu|über|dazu|von|infos|aus|nachrichten)|weitere (?:artikel|nachrichten|themen|infos|meldungen)|siehe auch|auch interessant|das könnte|zum thema|passend dazu|hier (?:geht|finden|lesen)|hintergrund:|empfehlung|am beliebtesten|häufig gelesen|meistgelesen|lektüretipp|weiterlesen|weitere newsletter|anzeige$|neueste',
		'l[eé]e? (?:también|además|más)|lea (?:también|además|más)|te puede interesar|más (?:información|noticias|sobre)|leer más|ver más|ver también|le puede interesar|noticias? relacionadas?|tambi[eé]n te|saber más|lo más leído',
		'lire (?:aussi|également|la suite)|à lire|voir aussi|sur le même (?:sujet|thème)|pour aller plus loin|lisez aussi|à voir|les plus lus|nos articles',
		'leggi (?:anche|tutto|di più)|potrebbe interessarti|vedi anche|ti potrebbe|per approfondire|articoli correlati|approfondisci',
		'leia (?:também|mais|ainda)|saiba mais|veja (?:também|mais)|confira|relacionad[ao]s|mais lidas|ler mais',
		'czytaj|zobacz (?:też|także|również|więcej)|przeczytaj|polecamy|więcej na temat|sprawdź także',
		'lees (?:ook|meer|verder)|meer over|bekijk ook|læs (?:også|mere)|les (?:også|mer)|läs (?:också|mer|även)|se også|se också|lestu (?:meira|einnig)|lue myös|tengdar fréttir',
		'читайте|читать (?:также|далее|ещ)|по теме|смотрите|подробнее|ещё по теме|материалы по теме|самые популярные|самое читаемое|читайте також|дивіться|більше про|чытайце',
		'ayrıca|ilgili haber|bunu da|bunlar da|haberin devamı|devamını oku|daha fazla|benzer haberler|skaitykite|taip pat|přečtěte|čtěte|mohlo by vás|citește|olvass|διαβάστε|прочетете|pročitajte|preberite',
		'関連記事|あわせて読|こちらも|おすすめ|続きを読む|【関連|相关(?:阅读|新闻)|推荐阅读|延伸阅读|更多|相關|延伸閱讀|推薦|看更多|更多新聞|관련 ?기사|더 보기|추천',
		'اقرأ|إقرأ|شاهد|مواضيع ذات|בנושא|קראו|עוד בנושא|بیشتر بخوانید|baca juga|simak juga|đọc thêm|xem thêm|soma zaidi|funda|อ่าน',
	].join('|')})`,
	'u',
);

/** What asks the reader for something: to subscribe, to follow, to sign in, to share, to comment, to allow. */
export const PROMPT = new RegExp(
	[
		'newsletter|sign(?:ing)? up (?:for|to|here|now)|subscribe|subscription|unsubscribe|\\b(?:log|sign)[- ]?in\\b|create an account|register (?:for free|now|here)|follow (?:us|me|@|\\p{Ll}\\S+(?: \\S+)? on )|download (?:the|our) (?:free )?app|get (?:the|our) (?:app|latest|best|breaking)|support (?:our|independent)|donate|join (?:the conversation|our|us)|leave a comment|share (?:this|on|your)|like this (?:story|article)|push notification|breaking news (?:alerts|emails)|delivered (?:straight )?to your inbox|your inbox|advertisement|do you have a (?:story|tip)|(?:contact|email) (?:us|the author)|send (?:us )?(?:a )?tips?|terms (?:of use|and conditions)|privacy policy|all rights reserved|copyright ©|copyright \\d|page views?|min(?:ute)?s? read|\\bad ?block|javascript|cookies?\\b|this (?:site|website) uses|comments? (?:are|is) closed|view comments|show comments|affiliate|article continues|story continues|scroll to continue|have your say|what do you think|let us know|community (?:guidelines|standards)|report (?:an? )?(?:error|typo)|correction\\?|our journalism|early and often|get in touch (?:at|by|with us|via)|chat with us',
		'abonnier|anmelde|registrier|melden sie sich|folgen sie|folge uns|jetzt (?:lesen|testen|bestellen|kostenlos|spenden|abo)|kommentar|teilen sie|whatsapp-kanal|google news|app herunter|fehler (?:gefunden|entdeckt|melden)|feedback|externe[rn]? inhalt|datenschutz|push-nachricht|werbung|unterstütze|spende|e-paper|lesekomfort|schreiben sie uns|redaktion(?:ell)? (?:unabhängig|empfohlen)|affiliate|provision|einverstanden|javascript',
		'suscr[ií]b|s[ií]guenos|comparte|comentarios|regístrate|inicia sesión|nuestro (?:canal|boletín)|boletín|publicidad|inscri(?:vez|ption|viti|va-se)|abonnez|newsletter|suivez|partagez|commentaires|iscriviti|seguici|condividi|assine|siga|compartilhe|publicidade|comentários|subskry|zapisz się|obserwuj|udostępnij|komentarz|reklama|abonneer|volg ons|reageer|abonn[eé]r|följ oss|annons',
		'подпи(?:сывай|шит|саться)|подписк|поделиться|комментари|реклама|telegram-?канал|телеграм-?канал|підпи(?:суй|шіть)|поділитися|abone ol|takip et|paylaş|yorum yap|reklam|会員登録|フォロー|無断転載|メールマガジン|登録|ログイン|订阅|关注|分享|扫一扫|责任编辑|責任編輯|訂閱|下載|구독|무단|댓글|공유|저작권|اشترك|تابعنا|شارك|הירשמו|שתפו|subskrib',
	].join('|'),
	'u',
);

/** What publishers say to their readers under a text, wherever in the paragraph the words stand. */
export const CLOSING = new RegExp(
	[
		'(?:your|all|these|the) comments?\\b.{0,80}(?:moderat|polic|rules|on topic|respectful)|moderating (?:all )?comments|if you (?:enjoyed|liked|found) this|(?:sign up|subscribe|register)\\b.{0,60}newsletter|(?:reach|contact) the (?:reporter|author|writer)s?\\b|you can also check|for (?:more|the latest)\\b.{0,90}(?:visit|click|sign up|follow|download)|click here (?:for|to)\\b|read (?:more|all) .{0,60}\\bhere[.:]?$|prices are subject to change|(?:document|article|material|text|content) is (?:subject to|protected by) copyright|\\bmay (?:not )?be reproduced\\b.{0,60}\\b(?:permission|consent)|(?:if you|when you) (?:buy|purchase|click).{0,80}(?:commission|links)',
		'(?:ihre|die|alle|eure) kommentare?\\b.{0,120}(?:themen|regeln|netiquette|moderier|verantwort|sachlich|freigeschaltet)|netiquette|partner(?:marke|inhalt)|(?:finden|lesen) sie .{0,80}(?:liveblog|newsblog|live-?ticker|ticker|hier)[.:]?$|\\bim (?:liveblog|newsblog|live-?ticker|ticker)[.:]?$|hier finden sie (?:alle|mehr|weitere)|(?:seine|ihre) (?:artikel|beiträge|texte) finden sie',
		'(?:sus|los|tus) comentarios\\b.{0,80}(?:normas|moderad|responsab)|normas de (?:la comunidad|participación)|(?:vos|les) commentaires\\b.{0,80}(?:modér|charte|règles|respons)|charte de modération|i commenti\\b.{0,80}(?:moderat|regole|respons)|os comentários\\b.{0,80}(?:moderad|regras|respons)|komentarze\\b.{0,80}(?:moderow|regulamin|odpowiedz)|комментари\\S+ .{0,80}(?:модер|правил|ответствен)',
	].join('|'),
	'u',
);

/** What stands in the place of something from another site until the reader allows it. */
export const CONSENT = new RegExp(
	[
		'(?:external|embedded|third.party|this) (?:content|media|embed)\\b.{0,200}(?:consent|cookies|permission|privacy|preferences)|(?:allow|accept|enable)\\b.{0,40}cookies\\b.{0,80}(?:view|see|watch|play|content|video)|we need your (?:consent|permission)|(?:read|see) our privacy (?:policy|notice)|by (?:signing up|subscribing|submitting|clicking)\\b.{0,80}(?:agree|accept)',
		'(?:extern|eingebettet|eingebunden)\\S* (?:\\S+ )?(?:inhalt|medi)\\S*.{0,200}(?:einwillig|zustimm|datenschutz|privatsphäre|anzeigen|geladen|ergänzt|cookies|einstellungen)|(?:inhalt|video)\\S* .{0,60}(?:einwilligung|zustimmung)',
		'conten(?:u|us|ido|idos|uto|uti|údo|údos) (?:extern|intégré|incrustad|incorporat|bloqu|de terc)\\S*.{0,200}(?:accept|consent|cookies|autoris|permi|accett|aceit)|externe (?:inhoud|content)\\b.{0,200}(?:cookies|toestemming)|treści zewnętrzn\\S*.{0,200}(?:zgod|cookies)',
	].join('|'),
	'u',
);

/** Lines that hold a date, a time or "updated …". */
export const DATE_LINE =
	/^(?:[^\p{L}\d]*(?:published|updated|last updated|posted|first published|modified|erstellt|aktualisiert|stand|veröffentlicht|publiziert|publicado|actualizado|publié|mis à jour|le|pubblicato|aggiornato|atualizado|опубликовано|обновлено|yayınlanma|güncelleme|giriş|publikacja|aktualizacja|publicerad|uppdaterad|on|am|at|um)\b[^\p{L}\d]*)*.{0,40}(?:\d{1,2}[:.h]\d{2}|\b(?:19|20)\d{2}\b|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d+ (?:hours?|minutes?|mins?|days?) ago|年\d{1,2}月)/u;

/** Beginnings of a line that names who wrote. */
export const BYLINE =
	/^(?:by|von|por|par|di|door|av|af|przez|autor|autora|author|text|texto|reported by|written by|story by|автор|от|yazan|haber)\s*:?\s+\p{L}/u;

/** Credits of pictures that stand as lines of their own. */
export const PICTURE_CREDIT =
	/^\(?(?:photo|image|picture|foto|fotos|bild|bilder|photograph|imagen|imagem|crédit|credit|quelle|legende|fuente|source|фото|fot\.|写真|图|圖|getty|reuters|afp|epa|imago|©)\b.{0,80}$/u;
