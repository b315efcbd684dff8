import { JSDOM } from 'jsdom';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { noticeAsText } from '../../../src/core/notices/as-text';
import { drawNoticeCard } from '../../../src/view/notice-card';
import { sentencesOf } from '../../../src/view/sentences';
import { makeSpeaker, type Synthesis, voicesFor } from '../../../src/view/speaker';
import type { Words } from '../../../src/view/words';
import { locatedIn, page } from '../notices/page';

class Utterance {
	lang = '';
	rate = 1;
	voice: { name: string } | null = null;
	onstart?: () => void;
	onboundary?: (event: { name: string; charIndex: number; charLength?: number }) => void;
	onend?: () => void;
	constructor(readonly text: string) {}
}

const voice = (name: string, lang: string, localService: boolean) =>
	({ name, voiceURI: name, lang, localService }) as SpeechSynthesisVoice;
const VOICES = [
	voice('cloud', 'en-US', false),
	voice('local', 'en-GB', true),
	voice('deutsch', 'de-DE', true),
];

function set(html: string, voices = VOICES, localOnly = false, rate = 1) {
	const said: Utterance[] = [];
	const synthesis: Synthesis = {
		speak: (utterance) => said.push(utterance as unknown as Utterance),
		cancel: () => undefined,
		getVoices: () => voices,
	};
	const root = document.createElement('div');
	root.innerHTML = html;
	document.body.replaceChildren(root);
	const parts: (string | null)[] = [];
	const states: boolean[] = [];
	const speaker = makeSpeaker(sentencesOf([root], 'en'), () => ({ rate, voice: '', localOnly }), synthesis, {
		onPart: (range) => parts.push(range?.toString() ?? null),
		onState: (speaking) => states.push(speaking),
	});
	const last = () => {
		const utterance = said.at(-1);
		if (!utterance) throw new Error('Nothing was said.');
		return utterance;
	};
	return { speaker, said, parts, states, last };
}

beforeEach(() => {
	vi.stubGlobal('SpeechSynthesisUtterance', Utterance);
});

describe('reading aloud', () => {
	it('says sentence after sentence over inline elements, block by block, and stops at the end', () => {
		const { speaker, last, said, states } = set(
			'<h1>Rain</h1><p>It <b>rai</b>ned. All day.</p><p>Then not</p>',
		);
		speaker.play();
		for (let at = 0; at < 4; at++) last().onend?.();
		expect(said.map(({ text }) => text.trim())).toEqual(['Rain', 'It rained.', 'All day.', 'Then not']);
		expect(states).toEqual([true, false]);
	});

	it('marks the word that is spoken, also where it is split over elements or no length is told', () => {
		const { speaker, last, parts } = set('<p>It <b>rai</b>ned today.</p>');
		speaker.play();
		last().onboundary?.({ name: 'word', charIndex: 3, charLength: 6 });
		last().onboundary?.({ name: 'word', charIndex: 10 });
		expect(parts).toEqual(['rained', 'today.']);
	});

	it('goes on at the word where it was paused', () => {
		const { speaker, last } = set('<p>One two three four.</p>');
		speaker.play();
		last().onboundary?.({ name: 'word', charIndex: 8, charLength: 5 });
		speaker.pause();
		speaker.play();
		expect(last().text).toBe('three four.');
	});

	it('does not listen to what was cancelled', () => {
		const { speaker, last, said } = set('<p>One. Two. Three.</p>');
		speaker.play();
		const cancelled = last();
		speaker.move(2);
		cancelled.onend?.();
		expect(said.map(({ text }) => text.trim())).toEqual(['One.', 'Three.']);
	});

	it('takes no cloud voice where a risk notice stands, and falls silent rather than use one', () => {
		const safe = set('<p>One.</p>', VOICES, true);
		safe.speaker.play();
		expect(safe.last().voice?.name).toBe('local');
		const silent = set('<p>One.</p>', VOICES.slice(0, 1), true);
		silent.speaker.play();
		expect(silent.said).toEqual([]);
		expect(silent.states).toEqual([true, false]);
	});

	it('speaks each passage with a voice of its language', () => {
		const { speaker, last } = set('<p lang="de-AT">Guten Tag.</p>');
		speaker.play();
		expect(last().voice?.name).toBe('deutsch');
		expect(voicesFor({ getVoices: () => VOICES }, 'en_US', false).map(({ name }) => name)).toEqual([
			'cloud',
			'local',
		]);
	});
});

describe('a notice read aloud', () => {
	it('is spoken as it travels: its one text form, whole and in its order', () => {
		const html = page({
			after:
				'<div class="note"><p><b>Lanternfield</b> has been declared an <i>“undesirable organization”</i> by the Russian&nbsp;government.<br>If you are in Russia, you could face fines or imprisonment for sharing our con\u00adtent. <a href="/why">Find out more</a></p></div>',
		});
		const [located] = locatedIn(new JSDOM(html).window.document);
		if (!located) throw new Error('The notice was not found.');
		const words = { t: (key: string) => key, language: 'en', dir: 'ltr' } as unknown as Words;
		const card = drawNoticeCard(located, { words, siteName: null, onShow: null });
		const { speaker, said, last } = set(card.querySelector('.notice-text')?.outerHTML ?? '');
		speaker.play();
		for (let at = 0; at < 9; at++) last().onend?.();
		const [, travels] = noticeAsText(located.notice, { heading: 'heading', moreInfo: '' }).split('\n');
		expect(said.map(({ text }) => text.trim()).join(' ')).toBe(travels);
	});
});
