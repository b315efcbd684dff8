import type { LocatedNotice, SafeFragment } from '../core/types';
import { make } from '../shared/dom';
import { wantedMotion } from './dom';
import { ours } from './guard-tree';
import type { Words } from './words';

/** A further part of an article that is split over pages. */
export interface NextPart {
	body: SafeFragment;
	/** Notices of its page that are not shown yet, most severe first. */
	notices: LocatedNotice[];
	/** Address of the part after it, or null. */
	nextPart: string | null;
}

/** Fetches a further part; null where the address gives none. `known` are the notices that are shown already. */
export type LoadNextPart = (address: string, known: readonly LocatedNotice[]) => Promise<NextPart | null>;

interface NextPartProps {
	/** Address of the next part. */
	address: string;
	/** What further parts are added to. */
	body: HTMLElement;
	/** Puts in what is left of it. */
	whole(): void;
	words: Words;
	load(address: string): Promise<NextPart | null>;
	/** Makes a new part, which stands in the body, as usable as the rest, and says what its page warns of. */
	prepare(part: HTMLElement, notices: LocatedNotice[]): void;
	/** The view is open until then. */
	signal: AbortSignal;
}

/**
 * Draws the offer to add the article's next part. Nothing is fetched before it is pressed.
 *
 * @param props the body, and where its next part comes from
 * @returns the offer, to be put under the body; it takes itself away after the last part
 */
export function drawNextPart(props: NextPartProps): HTMLElement {
	const { body, words, load, prepare, signal } = props;
	const place = make('div', { class: 'next-part', attributes: { lang: words.language, dir: words.dir } });
	const status = make('p', { attributes: { role: 'status' } });
	const told = new Set<string>();
	let address: string = props.address;
	const button = make('button', {
		class: 'quiet',
		text: words.t('nextPartAdd'),
		attributes: { type: 'button', 'data-action': 'next-part' },
		onPress: () => void add(),
	});
	place.append(button, status);

	async function add(): Promise<void> {
		if (button.getAttribute('aria-disabled') === 'true') return;
		// Not `disabled`: that would throw the focus away.
		button.setAttribute('aria-disabled', 'true');
		say(words.t('nextPartLoading'));
		told.add(address);
		const found = await load(address).catch(() => null);
		if (signal.aborted) return;
		button.removeAttribute('aria-disabled');
		if (!found) {
			const link = make('a', { text: words.t('originalLink'), attributes: { href: address } });
			say(`${words.t('nextPartFailed')} `, link);
			return;
		}
		props.whole();
		ours(() => {
			const part = make('section', { class: 'part', attributes: { tabindex: '-1' } }, [found.body]);
			withoutKnownPictures(part, body);
			status.replaceChildren();
			body.append(make('hr'), part);
			prepare(part, found.notices);
			part.focus({ preventScroll: true });
			// The rest of the part may lie under the window's edge; a warning must not.
			if (found.notices.length > 0)
				part.firstElementChild?.scrollIntoView({ block: 'nearest', behavior: wantedMotion() });
			if (found.nextPart && !told.has(found.nextPart)) address = found.nextPart;
			else place.remove();
		});
	}

	function say(...content: (string | Node)[]): void {
		ours(() => status.replaceChildren(...content));
	}
	return place;
}

/** Each part of an article often begins with the lead picture again. */
function withoutKnownPictures(part: HTMLElement, body: HTMLElement): void {
	const known = new Set([...body.querySelectorAll('img')].map((image) => image.getAttribute('src')));
	for (const image of part.querySelectorAll('img')) {
		if (known.has(image.getAttribute('src'))) (image.closest('figure') ?? image).remove();
	}
}
