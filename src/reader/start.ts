import { isBusy } from '../content/look';
import { isAlive } from '../content/send';
import { watchAddress } from '../content/watch-address';
import { detectArticle } from '../core/detect/index';
import { TooLarge } from '../core/page/budget';
import type { LocatedNotice, NoticeKind, Severity } from '../core/types';
import { hostOf, pageKey } from '../shared/address';
import { readManaged } from '../shared/managed';
import {
	answer,
	type Ending,
	type PageStatus,
	type Problem,
	type ToReader,
	tellBackground,
} from '../shared/messages';
import { milestone, phase } from '../shared/phases';
import { keepSettings } from '../shared/settings-keeper';
import { readSites } from '../shared/sites';
import { readSettings, watchSettings } from '../shared/storage';
import { interfaceLanguage, speak, t } from '../shared/strings';
import { nextTurn } from '../shared/turn';
import { openView, type View } from '../view/index';
import { HOST_ATTRIBUTE } from '../view/mount';
import type { Words } from '../view/words';
import { watchLinks } from './follow';
import { loadExporter, loadExtras } from './later';
import { findOnPage, readParts } from './read-parts';
import { rootOf } from './root-of';
import { showOnPage } from './show-on-page';

/** Sent to the host of an open reader whose extension is gone, so that it leaves before a new one opens. */
const LEAVE = 'caveat-leave';

/**
 * Starts the reader in this tab: from now on it answers until the page goes.
 *
 * @param isPressed it was asked for just now, and begins to open at once
 */
export function startReader(isPressed: boolean): void {
	let view: View | null = null;
	let problem: Problem | null = null;
	/** The notices of the open view, with those of further parts; they need not be looked for again. */
	let shown: LocatedNotice[] = [];
	/** Why the view closes, where it is not the user who closes it. */
	let ending: Ending | null = null;
	/** The press's own message comes when the reader is opening already. */
	let begun = isPressed ? open(false) : null;

	answer<ToReader>({
		status: () => describe(),
		explain: async () => (await loadExtras()).explainPage({ url: location.href }),
		toggle: async ({ mayClose }) => {
			if (begun) {
				const opening = begun;
				begun = null;
				await opening;
				return view !== null;
			}
			if (view) {
				if (mayClose) phase('close', view.close);
				return mayClose;
			}
			await open(false);
			return view !== null;
		},
		open: async ({ force }) => {
			await open(force);
			return describe();
		},
		close: () => {
			view?.close();
			return describe();
		},
		openByItself: async ({ url }) => {
			if (view || isBusy() || pageKey(url) !== pageKey(location.href)) return view !== null;
			await open(false);
			return view !== null;
		},
	});
	// A page kept for "back" must come back as itself, not with a reader from another time.
	window.addEventListener('pagehide', () => leave('gone'));

	function leave(why: Ending): void {
		ending = why;
		view?.close();
		ending = null;
	}

	async function open(force: boolean): Promise<void> {
		if (view) return;
		problem = null;
		const address = { url: location.href };
		const host = hostOf(address.url);
		const loading = Promise.all([
			readSettings(host),
			readManaged(),
			readSites(),
			// A place that cannot be had is none: the reading begins at the beginning.
			tellBackground('placeBefore', address).catch(() => null),
		]);
		try {
			await nextTurn();
			if (!force && !phase('detect', () => detectArticle(document, address)).isArticle) {
				problem = 'no-article';
				return;
			}
			const join = await readParts(address);
			if (!join) {
				problem = force ? 'nothing-to-read' : 'no-article';
				return;
			}
			const [stored, limits, { stay }, place] = await loading;
			if (limits.language !== null) speak(await tellBackground('strings', undefined));
			// In the meantime the page may have gone on, or a second press have opened it.
			if (view || pageKey(address.url) !== pageKey(location.href)) return;
			const { body, ...page } = join();
			// Bit by bit, as the view asks for it.
			const next = body.next;
			body.next = (letters) => phase('sanitise', () => next(letters));
			const life = new AbortController();
			shown = page.notices;
			const settings = keepSettings(host, stored, {
				onChange: () => {
					view?.update();
					// After an update nothing is stored from here any more, and nothing says so.
					if (!isAlive()) view?.stored(false);
				},
				onStored: (ok) => view?.stored(ok && isAlive()),
			});
			// Now, not before: a page may have put up such an element to hear of us.
			for (const stale of document.querySelectorAll(`div[${HOST_ATTRIBUTE}]`))
				stale.dispatchEvent(new Event(LEAVE));
			view = phase('build', () =>
				openView({
					...page,
					body,
					url: address.url,
					settings,
					limits,
					host,
					staying: { on: stay, tell: (on) => tellBackground('stay', { on }) },
					words: interfaceWords(),
					loadFont: askFont,
					loadExporter,
					loadExtras: async () => (await loadExtras()).view,
					loadNextPart: async (address, known) => (await loadExtras()).loadNextPart(address, known),
					forgetPage: () => void tellBackground('forget', { url: location.href }).catch(() => undefined),
					onWhole: () => milestone('whole'),
					onClosed: (why) => {
						view = null;
						settings.flush();
						life.abort();
						if (why === 'lost') problem = 'page-refuses';
						tell({ url: address.url, kinds: kindsOf(shown), open: false, why: ending ?? why });
					},
					place,
					onPlace: (last) => void tellBackground('place', { ...address, place: last }).catch(() => undefined),
					onShowNotice: showOnPage,
					onNotices: (all) => {
						shown = all;
						tell({ url: address.url, kinds: kindsOf(all), open: true });
					},
					isAlive,
					rootOf,
				}),
			);
			watchSettings(
				host,
				(changed) => {
					settings.adopt(changed);
					view?.update();
				},
				life.signal,
			);
			// Another address is another page: its article must never be that of the page before.
			watchAddress(() => leave('moved'), life.signal);
			watchLinks((url) => void tellBackground('follow', { url }).catch(() => undefined), life.signal);
			leaveWithExtension(life.signal);
			tell({ url: address.url, kinds: kindsOf(shown), open: true });
		} catch (error) {
			// Whatever a page does to us, the page itself stays as it is and the popup says a plain sentence.
			problem = problemOf(error);
			leave('lost');
		}
	}

	/** A reader that outlives its extension still shows the article and closes; a new one must find its place free. */
	function leaveWithExtension(signal: AbortSignal): void {
		const end = () => {
			// While we live, only a page can have sent this.
			if (!isAlive()) leave('gone');
		};
		// A page may have put up such an element too.
		for (const host of document.querySelectorAll(`div[${HOST_ATTRIBUTE}]`)) {
			host.addEventListener(LEAVE, end, { signal });
		}
	}

	async function describe(): Promise<PageStatus> {
		const address = { url: location.href };
		const url = hostOf(address.url) === null ? '' : address.url;
		try {
			const { isArticle, reasons } = detectArticle(document, address);
			const notices = view ? shown : await findOnPage(address);
			return {
				open: view !== null,
				isArticle,
				url,
				reasons,
				kinds: kindsOf(notices),
				notices: countBySeverity(notices),
				problem,
			};
		} catch (error) {
			// A page that cannot be looked at is not one without notices: the popup says that something went wrong.
			const notices = { risk: 0, label: 0, info: 0 };
			return {
				open: view !== null,
				isArticle: false,
				url,
				reasons: [],
				kinds: [],
				notices,
				problem: problemOf(error),
			};
		}
	}
}

function problemOf(error: unknown): Problem {
	return error instanceof TooLarge ? 'too-long' : 'failed';
}

function tell(change: Parameters<typeof tellBackground<'changed'>>[1]): void {
	// The background may be gone after an update of the extension; its button then means nothing anyway.
	tellBackground('changed', change).catch(() => undefined);
}

function kindsOf(notices: LocatedNotice[]): NoticeKind[] {
	return [...new Set(notices.map(({ notice }) => notice.kind))];
}

function countBySeverity(notices: LocatedNotice[]): Record<Severity, number> {
	const counts = { risk: 0, label: 0, info: 0 };
	for (const { notice } of notices) counts[notice.severity]++;
	return counts;
}

async function askFont(name: string): Promise<ArrayBuffer> {
	const bytes = Uint8Array.from(atob(await tellBackground('font', { name })), (char) => char.charCodeAt(0));
	return bytes.buffer;
}

function interfaceWords(): Words {
	return { t, ...interfaceLanguage() };
}
