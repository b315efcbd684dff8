import { expect, it } from 'vitest';
import { actOfLink } from '../../../src/view/act-links';

it.each([
	['https://www.facebook.com/sharer/sharer.php?u=x', '', 'link-share'],
	['https://x.com/intent/tweet?url=x', '', 'link-share'],
	['https://t.me/share/url?url=x', '', 'link-share'],
	['https://news.example/donate', '', 'link-donate'],
	['https://www.patreon.com/northstar', '', 'link-donate'],
	['https://news.example/x', 'Поддержите редакцию', 'link-donate'],
	['https://news.example/x', 'Spenden', 'link-donate'],
	['https://news.example/a/1#comments', '', 'link-comment'],
	['https://news.example/x', 'Комментировать', 'link-comment'],
	['mailto:desk@news.example', 'Ada Berg', 'link-contact'],
	['https://news.example/contact-us', '', 'link-contact'],
	['https://news.example/newsletter/', '', 'link-subscribe'],
	['https://news.example/a/2026/ice', 'the river', null],
	['https://news.example/sharecropping', 'sharecropping', null],
	['https://news.example/a/gives-way', 'The committee gives way', null],
	[
		'https://news.example/a/3',
		'Thousands donated blood after the flood, the hospital said on its web page',
		null,
	],
	['https://commentator.example/', 'Commentator', null],
])('%s "%s" is %s', (href, text, act) => {
	expect(actOfLink(href, text)).toBe(act);
});
