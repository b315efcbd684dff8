import { expect, it } from 'vitest';
import { plainText } from '../../../src/export/plain-text';
import { LABEL, NOTICE, sample } from './sample';

it('copies a selection with the notices before it and its source after it', () => {
	const text = plainText(sample('<p>x</p>'), ' The ice broke. ');
	expect(text).toBe(
		[
			`Legal warning from North Star\n${NOTICE.text}\nMore: https://news.example/what-it-means`,
			`Label the law requires\n${LABEL.notice.text}`,
			'The ice broke.',
			'Source: North Star, Ice on the river, https://news.example/a/ice?id=1&x=2',
		].join('\n\n'),
	);
});

it('copies the whole article in paragraphs, each notice once', () => {
	const text = plainText(sample('<p>One\n two<br>three</p><ul><li>four</li></ul><pre>a\n  b</pre>'), null);
	expect(text).toContain('\n\nOne two\nthree\n\nfour\n\na\n  b\n\n');
	expect(text.split(NOTICE.text)).toHaveLength(2);
	expect(text.indexOf(NOTICE.text)).toBeLessThan(text.indexOf('Ice on the river'));
	expect(text.endsWith('Source: https://news.example/a/ice?id=1&x=2')).toBe(true);
});

it('leads with the notice of a further part too, and leaves out the card over that part', () => {
	const card = `<section data-notice="undesirable-organization"><blockquote>${NOTICE.text}</blockquote></section>`;
	const text = plainText(sample(`<p>One</p><hr><section>${card}<p>Two</p></section>`), null);
	expect(text.split(NOTICE.text)).toHaveLength(2);
	expect(text).toContain('One\n\nTwo');
});
