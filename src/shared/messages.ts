/**
 * Every message between the extension's parts, with its reply, and the two ends of the line. A page cannot send any of
 * them: `externally_connectable` is not declared, and content scripts live apart from page scripts.
 */
import type { StripWords } from '../content/strip';
import type { Script } from '../core/notices/scripts';
import type { NoticeKind, Severity } from '../core/types';
import { browser } from './browser';
import type { PageExplanation } from './explanation';
import type { PageReport } from './opening';
import { failed, orThrow } from './replies';
import type { Strings } from './strings';

/** What the reader in a tab says about its page. */
export interface PageStatus {
	/** The reader is showing the article now. */
	open: boolean;
	isArticle: boolean;
	/** The page's address. */
	url: string;
	/** Why it is an article or not, strongest first; in English, for "why?". */
	reasons: string[];
	/** The kinds of its notices, most severe first, each once. */
	kinds: NoticeKind[];
	/** How many notices of each severity stand on the page. */
	notices: Record<Severity, number>;
	/** Why the last attempt to open showed nothing; null when it did. */
	problem: Problem | null;
}

/** Why the reader does not open. */
export type Problem = 'no-article' | 'nothing-to-read' | 'page-refuses' | 'failed' | 'too-long';

/** From background and popup to the reader in a tab: payload and reply. */
export interface ToReader {
	/** What kind of page is this, and is the reader open? */
	status: { payload: undefined; reply: PageStatus };
	/** Open the reader where there is an article, or close it if it may be closed; false where neither was done. */
	toggle: { payload: { mayClose: boolean }; reply: boolean };
	/** Open the reader; `force` also where detection says that this is no article. */
	open: { payload: { force: boolean }; reply: PageStatus };
	close: { payload: undefined; reply: PageStatus };
	/** Why is this page taken as it is? */
	explain: { payload: undefined; reply: PageExplanation };
	/** Open the reader unasked, if the tab still shows this page and the user is not busy in it. */
	openByItself: { payload: { url: string }; reply: boolean };
}

/**
 * Why the reader is no longer open: the user left it, the page would not let it stay, the page changed its address under
 * it, or the page itself is going.
 */
export type Ending = 'left' | 'lost' | 'moved' | 'gone';

/** Where somebody is in a text, whatever its size and layout. */
export interface Place {
	/** Which of the body's children. */
	block: number;
	/** How far the child's beginning is above the window's edge, as a share of the child's size. */
	share: number;
}

/** Scripts that come into a tab after the reader's own: what writes files, and what it can do beside showing. */
export const LATER_SCRIPTS = ['exporter.js', 'extras.js'] as const;
export type LaterScript = (typeof LATER_SCRIPTS)[number];

/** From the scripts in a tab to the background. */
export interface ToBackground {
	/** The reader was opened or closed, so the button's next click means something else. */
	changed: {
		payload: { url: string; kinds: NoticeKind[] } & ({ open: true } | { open: false; why: Ending });
		reply: undefined;
	};
	/** A link to the same site was followed in the reader. */
	follow: { payload: { url: string }; reply: undefined };
	/** Links to the same site shall open in the reader too, or no longer; null only asks. Answers whether it can work here. */
	stay: { payload: { on: boolean | null }; reply: { works: boolean } };
	/** What a page is, where Caveat may look. */
	page: { payload: PageReport; reply: undefined };
	/** Where the reading of the page stopped; null forgets it. Not sent beside a risk notice. */
	place: { payload: { url: string; place: Place | null }; reply: undefined };
	/** Where did the reading of the page stop before? */
	placeBefore: { payload: { url: string }; reply: Place | null };
	/** The page has another address; what was said of the page before holds no longer. */
	left: { payload: { url: string }; reply: undefined };
	/** The notices of a page; the reply says whether a strip shall show them, and in which words. */
	notices: {
		payload: { url: string; notices: { kind: NoticeKind; severity: Severity }[] };
		reply: { strip: StripWords | null };
	};
	/** The user pressed "open the reader" in the strip. */
	open: { payload: undefined; reply: undefined };
	/** Load a script that the reader needs now into this tab. */
	script: { payload: { script: LaterScript }; reply: undefined };
	/** Load the words of the languages of these scripts into this tab, for the notice finder. */
	languages: { payload: { scripts: Script[] }; reply: undefined };
	/** Quick leave: take the page out of the browser's history, where the user allows it. */
	forget: { payload: { url: string }; reply: undefined };
	/** The interface's strings where the organisation has set their language, else null. */
	strings: { payload: undefined; reply: Strings | null };
	/** The bytes of a font file of ours, as base64: messages carry text only. */
	font: { payload: { name: string }; reply: string };
}

type Contract<C> = { [Name in keyof C]: { payload: unknown; reply: unknown } };
type Handlers<C extends Contract<C>> = {
	[Name in keyof C]: (
		payload: C[Name]['payload'],
		sender: Sender,
	) => C[Name]['reply'] | Promise<C[Name]['reply']>;
};

/** What the browser says of a message's sender, as far as it is used. */
export interface Sender {
	id?: string;
	tab?: { id?: number };
	frameId?: number;
	url?: string;
}

interface Envelope {
	caveat: string;
	payload: unknown;
}

/**
 * Asks the reader in a tab.
 *
 * @param tabId the tab
 * @param name which message
 * @param payload what goes with it
 * @returns the reader's reply
 * @throws when no reader is loaded in the tab
 */
export async function askReader<Name extends keyof ToReader>(
	tabId: number,
	name: Name,
	payload: ToReader[Name]['payload'],
): Promise<ToReader[Name]['reply']> {
	const message: Envelope = { caveat: name, payload };
	const reply = await browser.tabs.sendMessage(tabId, message, { frameId: 0 });
	return orThrow(reply) as ToReader[Name]['reply'];
}

/**
 * Tells or asks the background.
 *
 * @param name which message
 * @param payload what goes with it
 * @returns the background's reply
 */
export async function tellBackground<Name extends keyof ToBackground>(
	name: Name,
	payload: ToBackground[Name]['payload'],
): Promise<ToBackground[Name]['reply']> {
	const message: Envelope = { caveat: name, payload };
	const reply = await browser.runtime.sendMessage(message);
	return orThrow(reply) as ToBackground[Name]['reply'];
}

type Listener = (message: unknown, sender: Sender, respond: (reply: unknown) => void) => true | undefined;
type ListenerList = Record<'addListener' | 'removeListener', (listener: Listener) => void>;

/**
 * Answers the messages of one direction; messages from anywhere but this extension are ignored.
 *
 * @param handlers one function per message
 * @returns a function that stops listening
 */
export function answer<C extends Contract<C>>(handlers: Handlers<C>): () => void {
	// Not every browser takes a promise for an answer, each takes this function and `true`: the answer will come.
	const listener: Listener = (message, sender, respond) => {
		const { caveat, payload } = (message ?? {}) as Partial<Envelope>;
		if (sender.id !== browser.runtime.id || caveat === undefined || !Object.hasOwn(handlers, caveat))
			return undefined;
		const handler = handlers[caveat as keyof C];
		const replying = (async () => handler(payload as never, sender))();
		replying.then(respond, (error) => respond(failed(error)));
		return true;
	};
	// The polyfill's types know no listener that answers some messages only.
	const onMessage = browser.runtime.onMessage as unknown as ListenerList;
	onMessage.addListener(listener);
	return () => onMessage.removeListener(listener);
}
