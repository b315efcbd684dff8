import { rangeOf, type Sentence } from './sentences';

/** What a browser needs to speak; a test hands in its own. */
export interface Synthesis {
	speak(utterance: SpeechSynthesisUtterance): void;
	cancel(): void;
	getVoices(): SpeechSynthesisVoice[];
}

/** How the voice is to be. */
export interface Manner {
	rate: number;
	/** A voice's identifier, its `voiceURI`; empty for the first that fits. */
	voice: string;
	/** Only voices of this device: other voices send the text away. */
	localOnly: boolean;
}

/** Reads sentences aloud. */
export interface Speaker {
	readonly speaking: boolean;
	play(): void;
	pause(): void;
	/** Goes some sentences on or back. */
	move(by: number): void;
	/** Begins again at a sentence. */
	from(index: number): void;
}

/**
 * @param synthesis the browser's voices
 * @param lang BCP 47
 * @param localOnly leaves out voices that send the text away
 * @returns the voices for a language
 */
export function voicesFor(
	synthesis: Pick<Synthesis, 'getVoices'>,
	lang: string,
	localOnly: boolean,
): SpeechSynthesisVoice[] {
	const primary = (tag: string) => tag.toLowerCase().split(/[-_]/)[0];
	return synthesis
		.getVoices()
		.filter((voice) => primary(voice.lang) === primary(lang) && (voice.localService || !localOnly));
}

/**
 * Makes a speaker. It speaks sentence by sentence, so that speed and voice change at once and no browser's limit on the
 * length of an utterance is met. Pausing stops, and playing goes on at the word: a browser's own pause does not hold
 * everywhere.
 *
 * @param sentences what is read, in order
 * @param manner asked before each sentence
 * @param synthesis the browser's voices
 * @param events the part that is being spoken, null where none is; and when speaking begins or ends
 * @returns the speaker
 */
export function makeSpeaker(
	sentences: readonly Sentence[],
	manner: () => Manner,
	synthesis: Synthesis,
	events: { onPart(range: Range | null): void; onState(speaking: boolean): void },
): Speaker {
	let at = 0;
	/** Where in the sentence the last word began. */
	let word = 0;
	let speaking = false;
	/** Counts starts: what an utterance tells after it was cancelled is not listened to. */
	let turn = 0;

	function speak(): void {
		const own = ++turn;
		synthesis.cancel();
		const sentence = sentences[at];
		const { rate, voice, localOnly } = manner();
		const voices = sentence ? voicesFor(synthesis, sentence.lang, localOnly) : [];
		const chosen = voices.find(({ voiceURI }) => voiceURI === voice) ?? voices[0];
		// Without a voice of its own choosing a browser takes any, also one that sends the text away.
		if (!sentence || !chosen) {
			stop();
			return;
		}
		const begin = word;
		const utterance = new SpeechSynthesisUtterance(sentence.text.slice(begin));
		utterance.lang = sentence.lang;
		utterance.rate = rate;
		utterance.voice = chosen;
		utterance.onstart = () => {
			if (own === turn) events.onPart(rangeOf(sentence, begin, sentence.text.trimEnd().length));
		};
		utterance.onboundary = ({ name, charIndex, charLength }) => {
			if (own !== turn || name === 'sentence') return;
			word = begin + charIndex;
			const length = charLength || (/^\S+/.exec(sentence.text.slice(word))?.[0].length ?? 1);
			events.onPart(rangeOf(sentence, word, word + length));
		};
		utterance.onend = () => {
			if (own === turn) next();
		};
		utterance.onerror = () => {
			if (own === turn) stop();
		};
		synthesis.speak(utterance);
	}

	function next(): void {
		word = 0;
		at++;
		if (at < sentences.length) {
			speak();
		} else {
			at = 0;
			stop();
		}
	}

	function stop(): void {
		turn++;
		speaking = false;
		synthesis.cancel();
		events.onPart(null);
		events.onState(false);
	}

	function start(): void {
		speaking = true;
		events.onState(true);
		speak();
	}

	return {
		get speaking() {
			return speaking;
		},
		play: start,
		pause: stop,
		move: (by) => {
			at = Math.min(sentences.length - 1, Math.max(0, at + by));
			word = 0;
			if (speaking) speak();
		},
		from: (index) => {
			at = Math.max(0, index);
			word = 0;
			start();
		},
	};
}
