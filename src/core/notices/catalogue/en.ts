import type { Examples, Language } from './types';

export const en: Language = {
	code: 'en',
	words: {
		undesirable:
			'undesirable organi*, undesirable outlet*, undesirable media, undesirable entit*, undesirable publication*, undesirable',
		extremist:
			'extremist organi*, extremist group*, extremist formation*, extremist material*, extremist communit*, extremist content, extremist*',
		terrorist:
			'terrorist organi*, terrorist group*, terrorist entit*, terrorist outlet*, terrorist media, terrorist*, sponsor of terrorism',
		banned:
			'banned organi*, banned outlet*, banned, outlawed, unlawful association*, unlawful organi*, illegal organi*, prohibited, blacklisted, proscribed, suspended, hostile media',
		seditious:
			'seditious, sedition, national security, security law, subversi*, incitement, anti state, fake news law, state secret*',
		agent:
			'foreign agent*, foreign representative*, agent of foreign influence, agents of foreign influence, agent of a foreign principal, interests of a foreign power, foreign influence agent*',
		funded:
			'foreign fund*, foreign financ*, foreign supported, funded from abroad, financed from abroad, foreign grant*',
		state:
			'state affiliated media, state controlled media, state media, state funded media, government controlled media, wholly controlled by the government, controlled by the government, funded in whole or in part by, state owned',
		blocked: 'blocked, blocking of, restricted access, access … restricted, inaccessible, geo blocked',
		self: 'our, ours, us, we, this site, this website, this newsroom, this outlet, this publication',
		here: 'this page, this article, this story, this link, this site, this text, this website',
		you: 'if you are, if youre, if you live, if you reside, if you hold, if you opened, if you read, if you open, if you visit, if you connect*, should you be, anyone in, anyone who, anyone opening, anyone reading, those in, people living in, people in, persons in, someone in, persons subject to, are you in, are you reading, while in',
		readers:
			'aboriginal and torres strait islander readers, readers in, readers from, readers inside, readers living in, users in, users from, visitors … from, visitors from, subscribers in, citizens of, our readers, audience* in',
		dont: 'do not, dont, never, be careful, heads up, please note, be aware, think twice, avoid, should not, refrain, you could face, you may face, you risk, at risk, could cost you, before you, you can be, you could be, you may be, could lead to, may lead to, can lead to, must not',
		share:
			'shar* … content, sharing, share, repost*, forward*, link to, linking, links to, passes on, pass on, passing on, send* … on, send it, distribut*, retweet*, spread*, disseminat*',
		republish: 'republish*, quot*, reprint*, reproduc*',
		like: 'like, liking, likes, react*',
		comment: 'comment on, commenting, comments, comment',
		save: 'saving, save, download*, keep or, keeping, possess*, bookmark*, screenshot*, storing, store our, print*',
		subscribe: 'subscrib*, unsubscrib*, unfollow*, follow us, following us, following our, following',
		contact:
			'contacting, contact us, write to us, writing to us, write to our, messag* us, calling us, sending us … video*, sending us … photo*, send us … video*, send us … photo*, sending us information, talking to us, speaking to us, interview* to us',
		donate:
			'donat*, send us money, sending us money, giving us money, give us money, financial support, financing us, funding us, transfer* money',
		cooperate:
			'cooperat*, collaborat*, working with us, work with us, taking part in our, participat* in our, participat* in the activities, engag* with us',
		fine: 'fine, fines, fined',
		detention: 'detention, detain*, arrest*, days in custody',
		imprisonment: 'imprison*, jail*, prison, years behind bars, custodial',
		'administrative-liability':
			'administrative offen*, administrative or criminal, administrative liability, administrative charge*, administrative penalt*, administrative case*',
		'criminal-liability': 'criminal, criminally, felony, a crime, crime, at risk of prosecution, prosecution',
		'legal-liability':
			'legal liability, held liable, legal consequences, prosecuted, legal risk*, legal action',
		contempt: 'contempt of court',
		unspecified: 'sanctions, punish*, penalt*',
		authority:
			'government, authorities, prosecutor general*, prosecutor general’s office, prosecutors office, prosecutor*, ministry, department of justice, court, supreme court, high court, regulator, military council, junta, interior ministry, justice ministry, pofma office, police, security service*, office of the prosecutor, communications authority, parliament',
		attribute:
			'general, supreme, district, city, regional, military, federal, central, interior, justice, foreign, national, security, state, united, office, office of',
		statute:
			'law on transparency of foreign influence, ordinance, act, code, decree, regulation, criminal code, penal code',
		said: 'said, says, told, according to, reported, wrote, explained, added, warned that, argued, announced on, recalled, noted',
		more: 'find out more, click here, more information, learn more, read more, what this means, what it means, how to stay safe, why this matters, faq, staying safe, safety guide, about these labels, full guidelines, you can and can*, read what, details, how to read us',
		mirror: 'mirror*, vpn, new address, our site, this site, this website, reach us, circumvent*',
		appeal: 'support us, support our, donate now, become a member, subscribe now, support independent',
		occupied: 'occupied, controlled parts, annexed, controlled territor*, controlled',
		material: 'this material, these materials, this content, this publication, this message, this article',
	},
	places:
		'RU: russia*, russian federation, moscow; UA: ukrain*; BY: belarus*, minsk; KZ: kazakh*; KG: kyrgyz*, bishkek; TJ: tajik*; UZ: uzbek*; TM: turkmen*; AZ: azerbaijan*; GE: georgian, georgia; AM: armenia*; TR: turkey, turkish, türkiye; IR: iran*, islamic republic; CN: china, chinese, beijing, prc; HK: hong kong*; TW: taiwan*; MM: myanmar, burma*; VN: vietnam*; TH: thailand, thai; KH: cambodia*; IN: india, indian, sebi; PK: pakistan*; SG: singapore, pofma; BH: bahrain*; EG: egypt*; SA: saudi*; AE: uae, emirates; SY: syria*; ET: ethiopia*; ER: eritrea*; RW: rwanda*; UG: uganda*; NI: nicaragua*; CU: cuba*; VE: venezuela*; SV: el salvador, salvadoran; HU: hungary, hungarian; RS: serbia*; BA: bosnia*, republika srpska; SK: slovak*; BG: bulgaria*; ML: mali, malian; BF: burkina faso; NE: niger; IL: israel*; EU: european union, eu; US: us department of justice, united states, finra, sec; GB: united kingdom, england, wales, scotland, editors code, ipso, youth justice; CA: canada, canadian; AU: australia*, aboriginal; IE: ireland; NZ: new zealand; +UA: crimea*, donetsk, luhansk; +GE: abkhazia*, south ossetia*, tskhinvali',
	rules: `
foreign-principal-label US: on behalf of / agent of / agent registered + information is on file / information is available / information on file + department of justice
government-correction SG: correction notice / correction direction / pofma + false statement* of fact / correction direction / required to publish
government-correction: ordered … to publish this correction / required by law to publish this correction / publish this correction … order of
state-media-label: ^… state affiliated media / ^… state controlled media / funded in whole or in part by … government / wholly controlled by the government / is controlled by the government / is owned and funded by the government / editorially controlled by the … government - said / reported
reporting-restriction: comments … closed / comments … turned off / comments … disabled / switched off commenting / commenting … switched off / commenting … closed / not open for comment* / closed to comments / comments are not available + legal reason* / proceedings / before the courts / before the court / contempt of court / trial / active case / subject to … legal
reporting-restriction CA: publication ban + prohibit* / protected by / identif* / imposed - lifted / said / overturned
reporting-restriction: cannot be named / can not be named / cannot be identified / must not be identified / may not be identified / cannot be published for legal + because of … order / by order of / under section / legal reasons / court order / youth justice / reporting restrictions / suppression order / sexual offences - said / told
reporting-restriction: subject to reporting restrictions / suppression order … in force / reporting restrictions apply / court order prevents us / reporting restrictions are in place / suppression order prevents
correction: ^correction / ^corrections / ^clarification / ^correction and clarification / ^editors note / ^corrected / ^erratum / ^update / ^amendment / ^this article was amended / ^this story has been corrected / ^this article has been corrected / ^this article was corrected / ^an earlier version / ^a previous version + version / we said / misstated / incorrectly / was amended / has been amended / corrected / we apologise / we apologize / in fact / should have / wrongly / erroneously / mistakenly / has been updated to correct / inaccurate
right-of-reply: ^right of reply / ^right to reply / ^statement under / exercise of … right of reply
sponsored-content: paid for by / produced by … brand studio / created by … brand studio / advertiser content / sponsored by / presented by / in partnership with / paid partnership / paid content / sponsored content / paid post + newsroom / editorial / was not involved / had no role / advertisement / advertiser / advertising department / brand studio / did not participate / sponsor
sponsored-content: ^this content was paid for by / ^this article was paid for by / ^this post is sponsored by / ^this is a paid / ^this article is sponsored / ^advertiser content from / ^paid content from / ^sponsored content from / ^paid for and presented by / ^this article contains affiliate links / ^we may earn a commission
advice-disclaimer: informational purposes / information purposes / educational purposes / general information / disclaimer + not constitute / not intended / investment advice / financial advice / legal advice / medical advice / not a substitute / market risk* / professional advice / consult
advice-disclaimer: does not constitute investment advice / does not constitute … financial advice / not investment advice / not financial advice / not constitute … legal advice / not a substitute for professional / not a substitute for … medical advice / not intended as medical advice / not intended to be … medical advice / not legal advice
advice-disclaimer IN: subject to market risks + read all
advice-disclaimer: the author holds / the author owns / the writer holds / has no position in + shares / stock* / position*
reuse-restriction US: material may not be published broadcast / may not be published broadcast rewritten
reuse-restriction: ^republish this / ^republish our / ^how to republish / may republish / may reprint / free to republish / republish … articles + creative commons / free of charge / credit / link back / original
reuse-restriction: may not be reproduced / may not be republished / may not be redistributed / reproduction … prohibited / republication … prohibited / no part of this + without … permission / without … consent / prior written / in whole or in part - terms of use
age-restriction: for adults only / adults only / intended for adults / over 18 only / persons over 18 / persons aged 18 / over the age of 18 / not suitable for children / under 18 + content / article / material / readers / only / must not / should not / story - said
content-advisory: readers are advised / readers are warned / viewers are advised / reader discretion / viewer discretion / content warning / trigger warning / warning + contain* / describes / descriptions / depict* / images / discusses / includes / deals with + died / passed away / deceased / violence / suicide / distress* / disturb* / abuse / sexual / graphic / self harm / upsetting - said
embargo: strictly embargoed / under embargo until / embargoed until / embargoed for / ^embargo / not for publication or broadcast before / not for publication before / not for release before / not to be published before + until / before / 00 01 / gmt / hours / am / pm / cet - said / marked`,
};

export const examples: Examples = {
	hits: [
		[
			'undesirable-organization',
			'NAME has been declared an “undesirable organization” by the Russian government. If you are in Russia, please note that you could face fines or imprisonment for sharing, liking or saving our content. Find out more.',
		],
		[
			'extremist-designation',
			'Readers in Belarus: a court has declared the materials of NAME extremist. Do not repost, like or comment on our stories; you may be detained or fined.',
		],
		[
			'terrorist-designation',
			'The Ministry of Intelligence of Iran calls NAME a terrorist organization. If you are in Iran, do not send us videos; cooperation with us can lead to imprisonment.',
		],
		[
			'banned-outlet',
			'NAME is banned in Turkmenistan. If you live there, do not forward this page and do not write to us from a local number: you could be detained.',
		],
		[
			'security-law-risk',
			'If you are in Hong Kong, think twice before you download or forward this article: under the national security law, possessing publications called seditious can mean prison.',
		],
		[
			'foreign-agent-label',
			'This material is published by NAME, registered as a foreign agent with the Ministry of Justice of Georgia.',
		],
		[
			'foreign-principal-label',
			'This material is distributed by Grove LLC on behalf of the Republic of Lake. Additional information is on file with the Department of Justice, Washington, D.C.',
		],
		['state-media-label', 'Channel One Lake is wholly controlled by the government of Lake. Learn more'],
		[
			'access-block',
			'Our site is blocked in Kazakhstan by order of the Ministry of Information. Use a VPN or our mirror.',
		],
		[
			'government-correction',
			'CORRECTION NOTICE This article contains false statements of fact. NAME is required to publish this notice under a Correction Direction issued by the POFMA Office.',
		],
		['reporting-restriction', 'Comments are closed on this article for legal reasons.'],
		['correction', 'Correction: An earlier version of this article misstated the year of the flood.'],
		['sponsored-content', 'This content was paid for by Lake Motors. The newsroom was not involved.'],
		[
			'advice-disclaimer',
			'This article is for informational purposes only and does not constitute investment advice.',
		],
		[
			'reuse-restriction',
			'This material may not be published, broadcast, rewritten or redistributed without permission.',
		],
		[
			'content-advisory',
			'Warning: this story contains descriptions of sexual violence that some readers may find distressing.',
		],
		['embargo', 'EMBARGOED UNTIL 10:00 GMT ON MONDAY 3 MARCH 2025'],
		[
			'age-restriction',
			'This material is intended for adults only and contains scenes from a slaughterhouse; readers under 18 must not open it.',
		],
		[
			'right-of-reply',
			'Right of reply: Lake Motors has asked us to print the following answer to this article.',
		],
	],
	misses: [
		'Russia on Tuesday declared the foundation an undesirable organization, prosecutors said. Its donors could face fines.',
		'“If you share their posts, you could be fined,” said lawyer Ann Brook.',
		'A judge has lifted the publication ban on the name of the witness.',
		'The court jailed two men for sharing extremist videos.',
		'© 2024 Lake Courier. All rights reserved.',
		'If you live in the city and hold a permit, you could face a fine for parking here. Share this guide with your neighbours.',
	],
};
