import type { ViewExtras } from './extras';

/** Does things with what comes after the first text. */
export interface Later {
	/** In this turn where it is there, for browsers tie clipboard and printer to the press; else it is asked for now. */
	use(work: (extras: ViewExtras) => void, instead?: () => void): void;
	/** Once it is there, without hurry. */
	once(work: (extras: ViewExtras) => void): void;
}

/**
 * Brings what comes after the first text, at the first press that wants it or when asked to.
 *
 * @param load gives it
 * @param onMissing called where somebody wants it and it cannot be had, as after an update of the extension
 * @param signal after that nothing is done any more
 */
export function bringLater(
	load: () => Promise<ViewExtras>,
	onMissing: () => void,
	signal: AbortSignal,
): Later & { bring(): void } {
	let extras: ViewExtras | null = null;
	let loading: Promise<void> | null = null;
	const waiting: ((extras: ViewExtras) => void)[] = [];

	function come(): Promise<void> {
		loading ??= load().then(
			(come) => {
				if (signal.aborted) return;
				extras = come;
				for (const work of waiting.splice(0)) work(come);
			},
			() => {
				// The next press asks again.
				loading = null;
			},
		);
		return loading;
	}

	return {
		use: (work, instead) => {
			if (extras) {
				work(extras);
				return;
			}
			void come().then(() => {
				if (signal.aborted) return;
				if (extras) work(extras);
				else if (instead) instead();
				else onMissing();
			});
		},
		once: (work) => {
			if (extras) work(extras);
			else waiting.push(work);
		},
		bring: () => void come(),
	};
}
