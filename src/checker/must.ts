/**
 * Finds a part of the checker's own page.
 *
 * @param id its id
 * @returns the element
 * @throws when the page has none
 */
export function must<Type extends HTMLElement = HTMLElement>(id: string): Type {
	const found = document.getElementById(id);
	if (!found) throw new Error(`The page has no #${id}.`);
	return found as Type;
}
