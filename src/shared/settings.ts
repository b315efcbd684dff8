import type { Options } from './options';

/** The options of everywhere, and what one site has of its own; null where the site has none. */
export interface Settings {
	general: Options;
	site: Partial<Options> | null;
}

/**
 * @param settings general options and a site's own
 * @returns the options that hold on the site
 */
export function effective({ general, site }: Settings): Options {
	return { ...general, ...site };
}
