import { describe, expect, it } from 'vitest';
import type { Action, LocatedNotice, Severity } from '../../../src/core/types';
import { type Control, guardActs, warnedOf } from '../../../src/view/act-guard';
import { LOCATED } from '../export/sample';

const warning = (actions: Action[], severity: Severity = 'risk'): LocatedNotice => ({
	...LOCATED,
	notice: { ...LOCATED.notice, actions, severity },
});

describe('which control is an act that a notice names', () => {
	it.each<[Control, Action[], Action[]]>([
		['copy', ['share'], ['share']],
		['copy', ['save', 'share'], ['share', 'save']],
		['copy-link', ['save'], []],
		['copy-link', ['share'], ['share']],
		['save-epub', ['save'], ['save']],
		['save-html', ['like', 'comment'], []],
		['print', ['save'], ['save']],
		['print', ['read'], []],
		['share', ['republish'], ['republish']],
		['link-comment', ['comment'], ['comment']],
		['link-donate', ['donate'], ['donate']],
		['link-donate', ['share'], []],
		['link-contact', ['contact'], ['contact']],
		['select', ['republish'], ['republish']],
		['copy', [], []],
	])('%s, where the notice names %j: %j', (control, named, acts) => {
		expect(warnedOf(control, [warning(named)]).acts).toEqual(acts);
	});

	it('hears risk notices only, and shows only those that name the act', () => {
		const saving = warning(['save']);
		const notices = [warning(['donate']), saving, warning(['save'], 'info'), warning(['save'], 'label')];
		expect(warnedOf('save-html', notices)).toEqual({ acts: ['save'], notices: [saving] });
	});
});

describe('guard', () => {
	const setUp = (answers: boolean[], isOn = true) => {
		const done: string[] = [];
		const asked: Action[][] = [];
		const guard = guardActs({
			notices: [warning(['share', 'save', 'donate'])],
			isOn: () => isOn,
			ask: async (acts) => {
				asked.push(acts);
				return answers.shift() ?? false;
			},
		});
		const press = async (control: Control) => {
			guard(control, () => done.push(control));
			await Promise.resolve();
		};
		return { done, asked, press };
	};

	it('asks once per act, and goes on', async () => {
		const { done, asked, press } = setUp([true]);
		await press('copy');
		await press('copy');
		await press('save-epub');
		expect(asked).toEqual([['share', 'save']]);
		expect(done).toEqual(['copy', 'copy', 'save-epub']);
	});

	it('asks again where another act comes in', async () => {
		const { asked, press } = setUp([true, true]);
		await press('copy-link');
		await press('save-html');
		expect(asked).toEqual([['share'], ['save', 'share']]);
	});

	it('does nothing on "Don\'t", and asks the next time', async () => {
		const { done, asked, press } = setUp([false, true]);
		await press('copy');
		expect(done).toEqual([]);
		await press('copy');
		expect(asked).toHaveLength(2);
		expect(done).toEqual(['copy']);
	});

	it('lets everything through at once where it is turned off', () => {
		const { done, asked, press } = setUp([], false);
		void press('copy');
		expect(done).toEqual(['copy']);
		expect(asked).toEqual([]);
	});

	it('lets an act through at once that no notice names', () => {
		const { done, press } = setUp([]);
		void press('link-subscribe');
		expect(done).toEqual(['link-subscribe']);
	});
});
