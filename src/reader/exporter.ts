import { EXPORTER, type Exporter } from '../export/types';
import { tellBackground } from '../shared/messages';

/**
 * Gives what writes text and files. Its script is loaded into this tab the first time it is asked for.
 *
 * @returns the exporter
 * @throws when the script cannot be loaded, as after an update of the extension
 */
export async function loadExporter(): Promise<Exporter> {
	const world = globalThis as { [EXPORTER]?: Exporter };
	if (!world[EXPORTER]) await tellBackground('exporter', undefined);
	const exporter = world[EXPORTER];
	if (!exporter) throw new Error('The exporter is not there.');
	return exporter;
}
