/** Keys that go through the browser's window, as a user's do: those of the driver reach the page only. */
import type { Privileged } from './firefox-window';

/** Runs in the browser's window: presses Alt, Shift and C. */
export function pressCommandKeys(): void {
	const { Cc, Ci } = globalThis as unknown as Privileged;
	const processor = Cc['@mozilla.org/text-input-processor;1']?.createInstance(Ci.nsITextInputProcessor);
	if (!processor) throw new Error('no text input processor');
	processor.beginInputTransactionForTests(window);
	const key = (name: string, code: string, keyCode: number) =>
		new window.KeyboardEvent('', { key: name, code, keyCode });
	const held = [key('Alt', 'AltLeft', 18), key('Shift', 'ShiftLeft', 16)];
	for (const modifier of held) processor.keydown(modifier);
	processor.keydown(key('C', 'KeyC', 67));
	processor.keyup(key('C', 'KeyC', 67));
	for (const modifier of held) processor.keyup(modifier);
}

/**
 * Runs in the browser's window: presses Tab.
 *
 * @param isBack whether Shift is held
 */
export function pressTabKey(isBack: boolean): void {
	const { Cc, Ci } = globalThis as unknown as Privileged;
	const processor = Cc['@mozilla.org/text-input-processor;1']?.createInstance(Ci.nsITextInputProcessor);
	if (!processor) throw new Error('no text input processor');
	processor.beginInputTransactionForTests(window);
	const shift = new window.KeyboardEvent('', { key: 'Shift', code: 'ShiftLeft', keyCode: 16 });
	const tab = new window.KeyboardEvent('', { key: 'Tab', code: 'Tab', keyCode: 9 });
	if (isBack) processor.keydown(shift);
	processor.keydown(tab);
	processor.keyup(tab);
	if (isBack) processor.keyup(shift);
}
