import { drawControls } from '../controls/controls';
import { make } from '../shared/dom';
import type { Options } from '../shared/options';
import { effective, type Settings } from '../shared/settings';
import { keepSettings } from '../shared/settings-keeper';
import { watchSettings } from '../shared/storage';
import { interfaceLanguage, t } from '../shared/strings';

/**
 * Draws the options; each change is stored at once, and the open reader follows.
 *
 * @param host the site that may have options of its own; null for none
 * @param settings the settings as they are
 * @param fixed what the organisation has set
 * @returns the popup's lower part
 */
export function drawOptions(host: string | null, settings: Settings, fixed: Partial<Options>): HTMLElement {
	const problem = make('p', { class: 'problem', attributes: { role: 'alert' } });
	const keeper = keepSettings(host, settings, {
		onChange: show,
		onStored: (ok) => {
			problem.textContent = ok ? '' : t('saveFailed');
		},
	});
	const controls = drawControls({
		words: {
			t,
			...interfaceLanguage(),
		},
		fixed,
		site: host === null ? null : { host, onSet: keeper.setSiteOnly },
		onChange: keeper.change,
		onReset: keeper.reset,
	});
	function show(): void {
		const current = keeper.current();
		controls.update(effective(current), current.site !== null);
	}
	show();
	watchSettings(
		host,
		(stored) => {
			keeper.adopt(stored);
			show();
		},
		new AbortController().signal,
	);
	window.addEventListener('pagehide', keeper.flush);
	return make('div', {}, [controls.element, problem]);
}
