import { expect, it } from 'vitest';
import { mailAddress } from '../../../src/view/export-out';

it('begins a letter to nobody, whatever the words hold', () => {
	const address = new URL(mailAddress('Ice & snow?', 'Warning: 50 % #1\nПредупреждение'));
	expect(address.protocol).toBe('mailto:');
	expect(address.pathname).toBe('');
	const { subject, body } = Object.fromEntries(address.searchParams);
	expect(subject).toBe('Ice & snow?');
	expect(body).toBe('Warning: 50 % #1\r\nПредупреждение');
});
