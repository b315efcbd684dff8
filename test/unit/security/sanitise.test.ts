import { describe, expect, it } from 'vitest';
import { sanitise } from '../../../src/core/sanitise/index';
import { dangersIn } from './dangers';
import { arm, VECTORS } from './vectors';

const realm = globalThis as unknown as Window & typeof globalThis;

function parse(html: string): Document {
	return new DOMParser().parseFromString(html, 'text/html');
}

function clean(html: string): HTMLElement {
	const page = parse(`<body>${html}`);
	const body = page.createDocumentFragment();
	body.append(...page.body.childNodes);
	const holder = parse('').body;
	holder.append(sanitise(body, realm));
	return holder;
}

describe('sanitise', () => {
	it.each(VECTORS.map((vector) => [vector.technique, vector] as const))('defuses %s: %o', (_, vector) => {
		const out = clean(arm(vector, 'alert(1)', 'http://evil.example/'));
		expect(dangersIn(out)).toEqual([]);
		// What is exported is parsed again: nothing may come alive on the way through text.
		const again = parse(out.innerHTML).body;
		expect(dangersIn(again)).toEqual([]);
		expect(parse(again.innerHTML).body.innerHTML).toBe(again.innerHTML);
	});

	it.each([
		['paragraphs and emphasis', '<p>A <em>b</em> <strong>c</strong></p>'],
		['lists', '<ol start="3" reversed=""><li value="7">a</li></ol>'],
		['tables', '<table><tbody><tr><th scope="col" colspan="2">a</th></tr></tbody></table>'],
		['right-to-left text', '<p dir="rtl" lang="ar">نص</p>'],
		['ruby', '<ruby>漢<rp>(</rp><rt>kan</rt><rp>)</rp></ruby>'],
		['formulas', '<math display="block"><mfrac><mi>a</mi><mn>2</mn></mfrac></math>'],
		['web pictures', '<img src="https://a.example/b.jpg" alt="b" width="3" height="4" loading="lazy">'],
		['pictures in the page itself', '<img src="data:image/png;base64,AAAA" alt="">'],
		[
			'picture sets',
			'<picture><source srcset="/a,b.webp 1x, /c.webp 2.5x" type="image/webp"><img src="/a.jpg"></picture>',
		],
		['classes that extraction gives', '<figure class="caveat-embed"><figcaption>f</figcaption></figure>'],
		['folded parts', '<details open=""><summary>s</summary><p>t</p></details>'],
	])('leaves %s as they are', (_, html) => {
		expect(clean(html).innerHTML).toBe(html);
	});

	it.each([
		'https://a.example/',
		'http://a.example/?a=1&b=javascript:x',
		'/path:with:colons',
		'page.html#part',
		'//a.example/',
		'mailto:desk@a.example',
		'tel:+123',
		'?q=a:b',
	])('keeps the link %s and tells the other side nothing', (address) => {
		const link = clean(`<a href="${address}">a</a>`).querySelector('a');
		expect(link?.getAttribute('href')).toBe(address);
		expect(link?.getAttribute('rel')).toBe('noopener noreferrer');
	});

	it('keeps links inside the text and table headers pointing at what they named', () => {
		const out = clean(
			'<a href="#note">1</a><p id="note">n</p><table><tr><th id="h">h<td headers="h">d</table>',
		);
		const target = out.querySelector('a')?.getAttribute('href')?.slice(1) ?? '';
		expect(out.querySelector(`#${target}`)?.textContent).toBe('n');
		expect(out.querySelector('td')?.getAttribute('headers')).toBe(out.querySelector('th')?.id);
	});

	it('keeps of a set of pictures those that may load', () => {
		const out = clean(
			'<img src="/a.png" srcset="/a,1.png 1x, blob:x 2x, data:image/svg+xml,x 3x, /b.png 4x">',
		);
		expect(out.querySelector('img')?.getAttribute('srcset')).toBe('/a,1.png 1x, /b.png 4x');
	});

	it('lets no HTML into formulas', () => {
		const out = clean('<math><mtext><span>a</span></mtext><mi><b>b</b>x</mi></math>');
		expect(out.querySelectorAll('math *').length).toBeGreaterThan(0);
		expect(out.querySelector('math span, math b')).toBeNull();
	});

	it('keeps the words of elements that it does not let through', () => {
		expect(clean('<center>A<font>B</font></center><x-el>C</x-el>').textContent).toBe('ABC');
	});

	it('loads nothing before somebody presses play', () => {
		const video = clean('<video src="/v.mp4" autoplay preload="auto"></video>').querySelector('video');
		expect(video?.getAttribute('preload')).toBe('none');
		expect(video?.hasAttribute('controls')).toBe(true);
	});

	it('takes nothing from a fragment but copies', () => {
		const page = parse('<p id="p">a</p>');
		const body = page.createDocumentFragment();
		const own = page.body.firstElementChild as Element;
		body.append(own);
		const out = sanitise(body, realm);
		expect(out.firstElementChild).not.toBe(own);
	});
});
