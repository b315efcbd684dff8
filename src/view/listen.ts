import { make } from '../shared/dom';
import type { Options } from '../shared/options';
import { wantedMotion } from './dom';
import { drawIcon } from './icons';
import { type Sentence, sentencesOf } from './sentences';
import { makeSpeaker, type Speaker, voicesFor } from './speaker';
import type { Words } from './words';

/** Speeds to choose from, in multiples of the voice's own. */
const RATES = [0.5, 0.75, 1, 1.25, 1.5, 1.75, 2, 2.5];

/** What reading aloud needs. */
export interface ListenProps {
	/** The button that begins and ends it, and the bar under the text, as yet empty. */
	button: HTMLButtonElement;
	bar: HTMLElement;
	dialog: HTMLElement;
	article: HTMLElement;
	/** Puts in what is left of the text. */
	whole(): void;
	words: Words;
	/** BCP 47. */
	lang: string;
	/** A risk notice stands on the page, or the organisation says so: no voice that sends the text away. */
	localVoicesOnly(): boolean;
	options(): Options;
	onChange(differing: Partial<Options>): void;
}

/** Reading aloud. */
export interface Listening {
	toggle(): void;
	stop(): void;
	/** The text has grown, and what is read with it: goes on where it was. */
	readAgain(): void;
}

/**
 * Draws reading aloud. The notices are read first, then headline, dek and text.
 *
 * @param props the view's parts, and whom to tell of another voice or speed
 * @returns what begins and ends it
 */
export function drawListening(props: ListenProps): Listening {
	const { t, language } = props.words;
	const { button, bar } = props;
	const marks = make('div', { class: 'spoken', attributes: { 'aria-hidden': 'true' } });
	let speaker: Speaker | null = null;
	let readAgain: () => void = () => undefined;

	function toggle(): void {
		if (!bar.hidden) {
			stop();
			return;
		}
		bar.hidden = false;
		button.setAttribute('aria-expanded', 'true');
		props.dialog.append(marks);
		drawBar();
	}

	function stop(): void {
		speaker?.pause();
		speaker = null;
		readAgain = () => undefined;
		const hadFocus = bar.matches(':focus-within');
		bar.hidden = true;
		bar.replaceChildren();
		marks.remove();
		button.setAttribute('aria-expanded', 'false');
		if (hadFocus) button.focus();
	}

	function drawBar(): void {
		props.whole();
		const synthesis = window.speechSynthesis;
		const sentences = sentencesOf(rootsOf(props.article), props.lang);
		const play = control('speechPlay', '▶', () => (speaker?.speaking ? speaker.pause() : speaker?.play()));
		speaker = makeSpeaker(
			sentences,
			() => {
				const { speechRate, speechVoice } = props.options();
				return { rate: speechRate, voice: speechVoice, localOnly: props.localVoicesOnly() };
			},
			synthesis,
			{
				onPart: (range) => mark(props.dialog, marks, range),
				onState: (speaking) => {
					play.textContent = speaking ? '❚❚' : '▶';
					play.setAttribute('aria-label', t(speaking ? 'speechPause' : 'speechPlay'));
				},
			},
		);
		const voice = make('select', { attributes: { name: 'speechVoice', 'aria-label': t('speechVoice') } });
		const none = make('p', { attributes: { role: 'status' } });
		const controls = [
			control('speechBack', '◀◀', () => speaker?.move(-1)),
			play,
			control('speechForward', '▶▶', () => speaker?.move(1)),
			make('button', {
				text: t('speechHere'),
				attributes: { type: 'button', 'data-action': 'speech-here' },
				onPress: () => speaker?.from(firstInSight(sentences, props.dialog)),
			}),
			drawRate(),
		];
		const fill = () => {
			const voices = voicesFor(synthesis, props.lang, props.localVoicesOnly());
			voice.replaceChildren(
				...voices.map(({ name, voiceURI }) =>
					make('option', { text: name, attributes: { value: voiceURI } }),
				),
			);
			const { speechVoice } = props.options();
			if (voices.some(({ voiceURI }) => voiceURI === speechVoice)) voice.value = speechVoice;
			// Without a voice there is nothing to press but the way out.
			for (const part of [...controls, voice]) part.hidden = voices.length === 0;
			none.textContent =
				voices.length === 0 ? t('speechNone') : props.localVoicesOnly() ? t('speechLocal') : '';
		};
		readAgain = () => {
			// What was there before keeps its place: a part is added at the end.
			sentences.splice(0, sentences.length, ...sentencesOf(rootsOf(props.article), props.lang));
			fill();
			// With the part a warning may have come, and the voice that speaks may send the text away.
			speaker?.move(0);
		};
		voice.addEventListener('change', () => {
			props.onChange({ speechVoice: voice.value });
			speaker?.move(0);
		});
		// Browsers gather their voices after the first question.
		synthesis.onvoiceschanged = () => {
			if (bar.isConnected && !bar.hidden) fill();
		};
		const end = make(
			'button',
			{
				class: 'icon',
				attributes: { type: 'button', 'aria-label': t('speechStop'), 'data-action': 'speech-stop' },
				onPress: stop,
			},
			[drawIcon('close')],
		);
		bar.replaceChildren(...controls, voice, end, none);
		fill();
		(play.hidden ? end : play).focus();
	}

	function drawRate(): HTMLElement {
		const rate = make('select', { attributes: { name: 'speechRate', 'aria-label': t('optionSpeechRate') } });
		const format = new Intl.NumberFormat(language);
		const { speechRate } = props.options();
		// A speed that was set finer elsewhere stays in the list.
		for (const value of [...new Set([...RATES, speechRate])].sort((a, b) => a - b)) {
			rate.append(make('option', { text: `${format.format(value)}×`, attributes: { value: String(value) } }));
		}
		rate.value = String(speechRate);
		rate.addEventListener('change', () => {
			props.onChange({ speechRate: Number(rate.value) });
			speaker?.move(0);
		});
		return rate;
	}

	function control(
		name: 'speechPlay' | 'speechBack' | 'speechForward',
		face: string,
		onPress: () => void,
	): HTMLButtonElement {
		return make('button', {
			class: 'icon',
			text: face,
			attributes: { type: 'button', 'aria-label': t(name), 'data-action': name },
			onPress,
		});
	}

	return { toggle, stop, readAgain: () => readAgain() };
}

/** @returns what is read, in order: notices that concern the reader first */
function rootsOf(article: HTMLElement): Element[] {
	const notices = article.querySelectorAll('.notice-risk .notice-text, .notice-label .notice-text');
	return [...notices, ...article.querySelectorAll('h1, .dek, .body, .credits')].filter(
		// A headline of the page's inside the body is read with the body.
		(element, at, all) => !all.some((other, index) => index !== at && other.contains(element)),
	);
}

function firstInSight(sentences: readonly Sentence[], dialog: HTMLElement): number {
	const { top, right } = dialog.getBoundingClientRect();
	const vertical = dialog.dataset.writing === 'vertical';
	return sentences.findIndex(({ pieces }) => {
		const box = pieces[0]?.node.parentElement?.getBoundingClientRect();
		return box && (vertical ? box.left < right : box.bottom > top + 60);
	});
}

/** Lays boxes over the spoken words. Nothing is wrapped around them: that would make the text jump and the selection lose its hold. */
function mark(dialog: HTMLElement, marks: HTMLElement, range: Range | null): void {
	const frame = dialog.getBoundingClientRect();
	const boxes = range ? [...range.getClientRects()] : [];
	marks.replaceChildren(
		...boxes.map((box) => {
			const element = make('div');
			element.style.cssText = `left:${box.left - frame.left + dialog.scrollLeft}px;top:${box.top - frame.top + dialog.scrollTop}px;width:${box.width}px;height:${box.height}px`;
			return element;
		}),
	);
	const [first] = boxes;
	if (!first) return;
	const above = first.top < frame.top + 60;
	const below = first.bottom > frame.bottom - 90;
	if (above || below)
		dialog.scrollBy({ top: first.top - frame.top - frame.height / 3, behavior: wantedMotion() });
	if (first.left < frame.left || first.right > frame.right) {
		dialog.scrollBy({ left: first.left - frame.left - frame.width / 2, behavior: wantedMotion() });
	}
}
