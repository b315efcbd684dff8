/** The sample article: the founding page, served on loopback under its real path. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../build/root';

const read = (name: string) => readFileSync(join(ROOT, 'src/tools/sample', name));

/** Where the sample article is found through the loopback proxy; `http:`, as a loopback server has no certificate for it. */
export const SAMPLE_URL =
	'http://www.rferl.org/a/kerry-to-visit-moscow-talks-lavrov-syria-ukraine-nagorno-karabakh/27852104.html';

/** Routes of the loopback network for the sample article. */
export const SAMPLE_ROUTES = {
	[SAMPLE_URL.slice('http://'.length)]: { body: read('founding.html') },
	'www.rferl.org/lead.svg': { body: read('lead.svg'), headers: { 'content-type': 'image/svg+xml' } },
};
