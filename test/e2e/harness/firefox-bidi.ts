import type { Page } from 'puppeteer-core';

/** What we use of puppeteer's connection: plain WebDriver BiDi, which has more than puppeteer's own surface. */
export interface Bidi {
	send(method: string, params: object): Promise<{ result: BidiResult }>;
}
export interface BidiResult {
	contexts: { url: string; context: string }[];
	type: string;
	exceptionDetails: { text: string };
	result: { value?: string; shadowRoot?: unknown };
}

/** @returns what a script has given back as JSON */
export function parse<Result>({ type, exceptionDetails, result }: BidiResult): Result {
	if (type === 'exception') throw new Error(exceptionDetails.text);
	return (result.value === undefined ? undefined : JSON.parse(result.value)) as Result;
}

/** @returns the name by which the connection knows a tab */
export function contextOf(page: Page): string {
	return (page.mainFrame() as unknown as { _id: string })._id;
}
