import { detectArticle } from '../core/detect/index';
import { locateNotices } from '../core/notices/index';
import { readPage } from '../core/read';
import type { LocatedNotice, Severity } from '../core/types';
import { browser } from '../shared/browser';
import { answer, type PageStatus, type Problem, type ToReader, tellBackground } from '../shared/messages';
import { readOptions, watchOptions } from '../shared/storage';
import { t } from '../shared/strings';
import { openView, type View } from '../view/index';
import type { Words } from '../view/words';
import { showOnPage } from './show-on-page';

/** Starts the reader in this tab: from now on it answers until the page goes. */
export function startReader(): void {
	let view: View | null = null;
	let problem: Problem | null = null;

	answer<ToReader>({
		status: () => describe(),
		toggle: async () => {
			if (view) {
				view.close();
				return true;
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
	});
	// A page kept for "back" must come back as itself, not with a reader from another time.
	window.addEventListener('pagehide', () => view?.close());

	async function open(force: boolean): Promise<void> {
		if (view) return;
		problem = null;
		const loading = readOptions();
		const address = { url: location.href };
		if (!force && !detectArticle(document, address).isArticle) {
			problem = 'no-article';
			return;
		}
		try {
			const page = readPage(document, address);
			if (!page) {
				problem = force ? 'nothing-to-read' : 'no-article';
				return;
			}
			const options = await loading;
			if (view) return;
			const ending = new AbortController();
			view = openView({
				...page,
				url: address.url,
				options,
				words: interfaceWords(),
				onClosed: (why) => {
					view = null;
					ending.abort();
					if (why === 'lost') problem = 'page-refuses';
					tell();
				},
				onShowNotice: showOnPage,
			});
			watchOptions((changed) => view?.update(changed), ending.signal);
			tell();
		} catch {
			// Whatever a page does to us, the page itself stays as it is and the popup says a plain sentence.
			problem = 'failed';
			view?.close();
		}
	}

	function describe(): PageStatus {
		const address = { url: location.href };
		return {
			open: view !== null,
			isArticle: detectArticle(document, address).isArticle,
			notices: countBySeverity(locateNotices(document, address)),
			problem,
		};
	}

	function tell(): void {
		// The background may be gone after an update of the extension; its button then means nothing anyway.
		tellBackground('changed', { open: view !== null }).catch(() => undefined);
	}
}

function countBySeverity(notices: LocatedNotice[]): Record<Severity, number> {
	const counts = { risk: 0, label: 0, info: 0 };
	for (const { notice } of notices) counts[notice.severity]++;
	return counts;
}

function interfaceWords(): Words {
	return {
		t,
		language: browser.i18n.getUILanguage(),
		dir: browser.i18n.getMessage('@@bidi_dir') === 'rtl' ? 'rtl' : 'ltr',
	};
}
