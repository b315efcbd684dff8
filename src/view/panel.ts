import { drawControls } from '../controls/controls';
import { make } from '../shared/dom';
import type { Options } from '../shared/options';
import { effective } from '../shared/settings';
import type { SettingsKeeper } from '../shared/settings-keeper';
import { drawStay, type Staying } from './stay';
import type { Words } from './words';

/** What the options are about. */
export interface PanelProps {
	words: Words;
	settings: SettingsKeeper;
	/** What an organisation has set. */
	fixed: Partial<Options>;
	/** The site that may have options of its own; null for none. */
	host: string | null;
	staying: Staying;
}

/** The options, drawn. */
export interface Panel {
	content: (Node | null)[];
	/** Shows options that were set, here or elsewhere. */
	update(): void;
	/** Says whether the last change was stored. */
	stored(ok: boolean): void;
}

/**
 * Draws the view's options.
 *
 * @param props whose they are
 * @returns what stands in the sheet
 */
export function drawPanel({ words, settings, fixed, host, staying }: PanelProps): Panel {
	const controls = drawControls({
		...{ words, fixed },
		site: host === null ? null : { host, onSet: settings.setSiteOnly },
		onChange: settings.change,
		onReset: settings.reset,
	});
	const problem = make('p', { class: 'problem', attributes: { role: 'alert' } });
	const update = () => controls.update(effective(settings.current()), settings.current().site !== null);
	update();
	return {
		content: [controls.element, host === null ? null : drawStay(staying, words), problem],
		update,
		stored: (ok) => {
			problem.textContent = ok ? '' : words.t('saveFailed');
		},
	};
}
