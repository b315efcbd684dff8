import type { Examples, Language } from './types';

export const hu: Language = {
	code: 'hu',
	home: 'HU',
	words: {
		funded: 'külföldről támogatott szervezet, külföldről támogatott, külföldi támogatás*',
		self: 'oldalunk*, cikkünk*, szerkesztőségünk*',
		material: 'közlemény, e közlemény, ez a cikk',
		blocked: 'blokkol*, letilt*',
		statute: 'törvény*, a közélet átláthatóságáról szóló törvény',
		mirror: 'vpn, tükör*',
	},
	places: 'HU: magyar*; RU: orosz*',
	rules: 'sponsored-content: támogatott tartalom / ^hirdetés a / fizetett tartalom',
};

export const examples: Examples = {
	hits: [
		[
			'foreign-funding-label',
			'A NAME külföldről támogatott szervezet, e közlemény törvény alapján kötelező.',
		],
	],
	misses: ['A kormány a külföldi támogatásokról szóló javaslatot nyújtott be.'],
};
