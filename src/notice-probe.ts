/** ENTRY, put into a page that Caveat may look at and that has a notice's words: finds its notices and tells the background. */

import { readOwnWordings, send } from './content/send';
import { drawStrip } from './content/strip';
import { atAGlance } from './core/notices/glance';
import { noticesIn, survey } from './core/notices/index';
import { loadLexicon } from './languages/load';

async function probe(): Promise<void> {
	const { href: url } = location;
	const surveyed = survey(document);
	const [lexicon, wordings] = await Promise.all([loadLexicon(surveyed.scripts), readOwnWordings()]);
	const located = noticesIn(surveyed, { url, wordings }, lexicon, atAGlance);
	const notices = located.map(({ notice: { kind, severity } }) => ({ kind, severity }));
	const reply = await send('notices', { url, notices });
	if (reply?.strip) drawStrip(located, reply.strip);
}

/** When the words did not come, they are asked for again after so many milliseconds; the background may just have been stopped. */
const AGAIN = [1000, 5000];

async function insist(): Promise<void> {
	for (const wait of AGAIN) {
		try {
			return await probe();
		} catch {
			await new Promise((resolve) => setTimeout(resolve, wait));
		}
	}
	// Now the extension is gone, and with it the button that would be marked.
	await probe().catch(() => undefined);
}

void insist();
