import { expect, it } from 'vitest';
import { leaveNoTrace } from '../../../src/view/act-trace';

it('lets nothing in the article tell where the reader came from', () => {
	const body = document.createElement('div');
	body.innerHTML =
		'<a href="https://x.example/">x</a><img src="data:,"><video autoplay preload="auto" poster="https://p.example/"></video>' +
		'<figure class="caveat-embed"><a href="https://v.example/"><img src="https://i.example/"><span>Video</span></a></figure>';
	leaveNoTrace(body);
	expect(body.querySelector('a')?.rel).toContain('noreferrer');
	expect(body.querySelector('a')?.getAttribute('referrerpolicy')).toBe('no-referrer');
	expect(body.querySelector('img')?.getAttribute('referrerpolicy')).toBe('no-referrer');
	expect(body.querySelector('video')?.preload).toBe('none');
	expect(body.querySelector('video')?.autoplay).toBe(false);
	expect(body.querySelector('video')?.hasAttribute('poster')).toBe(false);
	expect(body.querySelector('figure img')).toBeNull();
	expect(body.querySelector('figure a')?.textContent).toBe('Video');
});
