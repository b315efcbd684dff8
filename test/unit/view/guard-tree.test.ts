import { expect, it } from 'vitest';
import { guardTree, ours } from '../../../src/view/guard-tree';

/** A guarded view; sheets are told apart by their names alone. */
function arrange() {
	const root = document.createElement('div').attachShadow({ mode: 'open' });
	const dialog = document.createElement('dialog');
	const article = document.createElement('article');
	const body = document.createElement('div');
	article.append(body);
	dialog.append(article);
	root.append(dialog);
	const sheet = (name: string) => ({ name }) as unknown as CSSStyleSheet;
	const own = sheet('own');
	Object.defineProperty(root, 'adoptedStyleSheets', { value: [own], writable: true });
	const view = new AbortController();
	let lost = 0;
	guardTree({ dialog, article, body, rootOf: () => null }, () => lost++, view.signal);
	return { root, sheet, own, view, lost: () => lost };
}

it('takes no style sheet of the page’s for one of the view’s when the view adds one', () => {
	const { root, sheet, own, view } = arrange();
	root.adoptedStyleSheets = [own, sheet('hides the warning')];
	const added = sheet('added');
	ours(() => {
		root.adoptedStyleSheets = [...root.adoptedStyleSheets, added];
	});
	expect(root.adoptedStyleSheets).toEqual([own, added]);
	view.abort();
});

it('leaves a page that puts its style sheets in again and again', () => {
	const { root, sheet, own, view, lost } = arrange();
	for (let time = 0; time < 10; time++) {
		root.adoptedStyleSheets = [own, sheet('hides the warning')];
		ours(() => undefined);
	}
	expect(lost()).toBeGreaterThan(0);
	view.abort();
});

it('lets the view add its own as often as it likes', () => {
	const { root, sheet, view, lost } = arrange();
	for (let time = 0; time < 30; time++) {
		ours(() => {
			root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet('added')];
		});
	}
	expect(root.adoptedStyleSheets).toHaveLength(31);
	expect(lost()).toBe(0);
	view.abort();
});
