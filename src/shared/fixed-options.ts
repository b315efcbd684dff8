import type { Managed } from './managed';
import type { Options } from './options';

/**
 * @param limits what the organisation has set
 * @returns the options that hold for everybody there, whatever they choose
 */
export function fixedOptions({ cardAlwaysOn }: Pick<Managed, 'cardAlwaysOn'>): Partial<Options> {
	return cardAlwaysOn ? { actGuard: true } : {};
}
