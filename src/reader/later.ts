/** Scripts that come into this tab after the reader's own, the first time that what is in them is wanted. */
import { EXPORTER, type Exporter } from '../export/types';
import { type LaterScript, tellBackground } from '../shared/messages';
import { handOver } from '../shared/parts';
import { EXTRAS, type Extras } from './extras';

const world = globalThis as { [EXPORTER]?: Exporter | undefined; [EXTRAS]?: Extras | undefined };

/**
 * Begins anew: what an earlier version of the extension has left in this world is not used.
 *
 * @param parts what later scripts are built on
 */
export function beginLater(parts: readonly unknown[]): void {
	world[EXPORTER] = undefined;
	world[EXTRAS] = undefined;
	handOver('reader.js', parts);
}

/**
 * Gives what writes text and files.
 *
 * @returns the exporter
 * @throws when its script cannot be loaded, as after an update of the extension
 */
export const loadExporter = () => load('exporter.js', () => world[EXPORTER]);

/**
 * Gives what the reader can do beside showing an article.
 *
 * @returns the extras
 * @throws when their script cannot be loaded, as after an update of the extension
 */
export const loadExtras = () => load('extras.js', () => world[EXTRAS]);

async function load<Content>(script: LaterScript, find: () => Content | undefined): Promise<Content> {
	if (!find()) await tellBackground('script', { script });
	const content = find();
	if (!content) throw new Error(`${script} is not there.`);
	return content;
}
