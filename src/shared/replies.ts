/** What is answered where a message could not be: browsers themselves pass on only that there was no answer. */
interface Failure {
	caveatFailed: string;
}

/**
 * @param error why there is no answer
 * @returns what is sent instead
 */
export function failed(error: unknown): Failure {
	return { caveatFailed: String(error) };
}

/**
 * @param reply what came back
 * @returns the same
 * @throws where it says that there is no answer
 */
export function orThrow(reply: unknown): unknown {
	const { caveatFailed } = (reply ?? {}) as Partial<Failure>;
	if (caveatFailed !== undefined) throw new Error(caveatFailed);
	return reply;
}
