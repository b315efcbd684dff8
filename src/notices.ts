/** ENTRY, put into a page before the reader or the probe: the finder of notices, on which both are built. */
import parts from 'caveat:parts';
import { once } from './content/once';
import { handOver } from './shared/parts';

// What was built on it once goes on with it, and so does what comes later.
once('notices', () => handOver('notices.js', parts));
