import { describe, expect, it } from 'vitest';
import type { LocatedNotice, Severity } from '../../../src/core/types';
import { markNotices } from '../../../src/view/highlight';

const LABEL = 'THIS MATERIAL WAS MADE BY A FOREIGN AGENT OF THE HARBOUR';

function marked(html: string, text = LABEL, severity: Severity = 'label', source = 'text'): [string, string] {
	const body = document.createElement('div');
	body.innerHTML = html;
	const before = body.textContent;
	markNotices(body, [{ notice: { text, severity, source } } as unknown as LocatedNotice], 'Legal notice');
	expect(body.textContent).toBe(before);
	const marks = [...body.querySelectorAll('mark')];
	return [marks.map((mark) => mark.textContent).join('|'), body.innerHTML];
}

describe('a notice inside the text', () => {
	it('is marked, and nothing around it', () => {
		expect(marked(`<p>Before. ${LABEL} After.</p>`)[0]).toBe(LABEL);
	});

	it('is marked over line breaks, soft hyphens and inline elements, and keeps its links', () => {
		const [marks, html] = marked(
			'<p>X. THIS MATERIAL\n\t WAS <b>MADE BY</b> A FOR\u00adEIGN <a href="/x">AGENT</a></p><p>OF THE HARBOUR. Y</p>',
		);
		expect(marks.replace(/[\s\u00ad|]/g, '')).toBe(LABEL.replace(/\s/g, ''));
		expect(html).toContain('<a href="/x"><mark');
		expect(html).toContain('Y</p>');
	});

	it.each([
		['is not in the text', '<p>Something else entirely.</p>', LABEL, 'label', 'text'],
		['is a mere remark', `<p>${LABEL}</p>`, LABEL, 'info', 'text'],
		['is only in a description of a picture', `<p>${LABEL}</p>`, LABEL, 'label', 'alt'],
		['is too short to be sure', '<p>Foreign agent</p>', 'Foreign agent', 'label', 'text'],
	] as const)('is left alone where it %s', (_, html, text, severity, source) => {
		expect(marked(html, text, severity, source)[0]).toBe('');
	});
});
