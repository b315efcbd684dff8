/** ENTRY, put into a page that Caveat may look at and that has suspect words: finds its notices and tells the background. */

import { send } from './content/send';
import { drawStrip } from './content/strip';
import { locateNotices } from './core/notices/index';

const located = locateNotices(document, { url: location.href });
const notices = located.map(({ notice: { kind, severity } }) => ({ kind, severity }));
send('notices', { url: location.href, notices }).then((reply) => {
	if (reply?.strip) drawStrip(located, reply.strip);
});
