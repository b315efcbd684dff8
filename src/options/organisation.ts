import { make } from '../shared/dom';
import { type Managed, managedNames } from '../shared/managed';
import { type StringKey, t } from '../shared/strings';

/**
 * Draws what an organisation has set.
 *
 * @param managed its settings
 * @returns null where it has set nothing
 */
export function drawOrganisation(managed: Managed): HTMLElement | null {
	const names = managedNames(managed);
	if (names.length === 0) return null;
	const items = names.map((name) => {
		const value = managed[name];
		const list = Array.isArray(value) ? value.join(', ') : String(value);
		return make('li', { text: t(`managed_${name}` as StringKey, list) });
	});
	return make('section', { attributes: { id: 'organisation' } }, [
		make('h2', { text: t('organisationHeading') }),
		make('ul', {}, items),
	]);
}
