import type { NoticeKind } from '../core/types';
import type { StringKey } from './strings';

/**
 * @param kind a kind of notice
 * @returns the key of its name
 */
export function kindKey(kind: NoticeKind): StringKey {
	return `kind_${kind.replaceAll('-', '_')}` as StringKey;
}
