import type { Examples, Language } from './types';

export const en: Language = {
	code: 'en',
	words: {
		undesirable:
			'undesirable foreign organi*, undesirable organi*, undesirable outlet*, undesirable media, undesirable entit*, undesirable publication*, undesirable, undesirable group*, undesirable foreign*, unwanted organi*, undesired organi*, undesirable status',
		extremist:
			'extremist organi*, extremist group*, extremist formation*, extremist material*, extremist communit*, extremist content, extremist*, extremism, extremist resource*, extremist list',
		terrorist:
			'terrorist organi*, terrorist group*, terrorist entit*, terrorist outlet*, terrorist media, terrorist*, sponsor of terrorism, terrorist list, terrorist structure*, supporting terrorism',
		banned:
			'banned organi*, banned outlet*, banned, unlawful association*, unlawful organi*, illegal organi*, prohibited, blacklisted, proscribed, suspended, hostile media, banned publication*, ban on, bans, criminali*, shut down, licence revoked, license revoked, stripped of … licence, stripped of … license, not licensed, unlicensed, unregistered, registration cancelled, enemy media, enemy outlet*, overseas media, forbidden, declared illegal, illegal media, illegal publication*, prohibited organi*, restricted publication*, hostile press, hostile outlet*, hostile organi*, hostile publication*, hostile source*, enemy press, enemy of the state, unlawful, illicit, outlaw*, declared unlawful, refused registration, denied registration, struck off, closed by order, dissolved, disbanded, illegal outlet*, unlawful outlet*, banned media, hostile state actor*, off the air, licence was revoked, license was revoked, closed down, raided and closed, stripped of registration, deregistered, declared hostile, listed as hostile, ban us, banned us',
		seditious:
			'seditious, sedition, national security, security law, subversi*, anti state, fake news law, state secret*, public order, counter terrorism law, terrorism law, false news, fake news, misinformation law, cybercrime*, cyber crime*, lese majeste, insulting the, treason*, separatis*, propaganda against, false information, blasphem*, state security, espionage, hate law, official secrets, rumour*, rumor*, disinformation law, incit*, spreading lies, lies about the army, discrediting the, unlawful content, illegal content',
		agent:
			'foreign agent*, foreign representative*, agent of foreign influence, agents of foreign influence, agent of a foreign principal, interests of a foreign power, foreign influence agent*, registered agent, agent* of a foreign, agent of foreign, foreign agency, foreign influence, foreign principal*, foreign power, foreign interests, overseas interests, pursuing the interests of a foreign, foreign supported organi*, functions of a foreign, agent of another state, foreign registered agent',
		funded:
			'foreign fund*, foreign financ*, foreign supported, funded from abroad, financed from abroad, foreign grant*, funded by a foreign, financed by a foreign, foreign source*, overseas fund*, foreign donor*, foreign donation*, foreign money, money from abroad, funds from abroad, funding from abroad, support from abroad, funding from outside, grant* from a foreign, paid for from abroad, paid for with foreign, support of a foreign, grant from abroad, foreign legal entit*, foreign foundation, financed by foreign, funded by foreign, from foreign funds, from foreign money, non resident donor*, source outside, sources outside, from outside the country, foreign-based donor*, grant from an overseas, overseas grant*, overseas donor*, overseas foundation',
		state:
			'state affiliated media, state controlled media, state media, state funded media, government controlled media, wholly controlled by the government, controlled by the government, funded in whole or in part by, state owned, state funded, state controlled, state run, state affiliated, government funded, government run, government owned, government controlled, government backed, controlled by the state, owned by the state, funded by the state, funded by the government, financed by the government, financed by the state, owned by the government, operated by the government, partly funded by, partially funded by, funded wholly or partly by, under the control of the government, funded in part by, run by the state, run by the government, run by the … state, run by the … government, owned by the … state, owned by the … government, controlled by the … state, controlled by the … government, funded by the … state, funded by the … government, financed by the … government, financed by the … state, backed by the … government, belongs to the … state, wholly owned by the, owned and operated by the, state broadcaster, state outlet, state backed, under state control, official organ of, receives … funding from the … government, receives … money from the … government, receives … funding from the … state, paid for by the … government, paid for by the … state, funded entirely by the, majority owned by the, owned and financed by the, owned and funded by the, owned or controlled by, controlled or funded by, financed or controlled by, run and paid for by the, public money of the, state news agency, appointed by the … government, arm of the … government, receives its funding, funding … from the government, money … from the government, financed from the … budget, from the state budget, budget is paid by the, owned and run by, financed and run by, owned and controlled by, funded and controlled by, subordinate to the government, answerable to the government, government mouthpiece, state-run outlet, a mouthpiece of the',
		blocked:
			'blocked, blocking of, restricted access, access … restricted, inaccessible, geo blocked, block on, blocks, blacked out, taken offline, restricted in, banned access, throttled, unavailable in, filtered, cut off, barred, access to … restricted, ordered … to block, made inaccessible, to block, block access, blocking access, restricted, restriction on, geoblock*, not available in, unreachable, cannot be reached, cannot be opened, firewall*, made unavailable, no longer opens, cut access, suspended access, access … suspended, access … cut, access … disabled, access … blocked, blocking order, block order, removed from search, unblock*, closed access, blocked site*, do not load, does not load, does not open, shut off, blocked access, blocks access, close off, closed off, withheld, geoblocking, taken down in, removed in, denied access, cannot be read, cannot be accessed, cannot be seen, not accessible, no longer reachable, ordered offline, banned from view',
		self: 'our, ours, us, we, this website, this newsroom, this publication, this magazine, this paper, this project, this service, the editors, ourselves, this news site, this news outlet, this news organi*, this blog, this agency, this portal, the newsroom, this outlet*, this site*, this channel*, this broadcaster*, this station*, this page*',
		here: 'this page, this article, this story, this link, this site, this text, this website, post like this, post such as this, such as this one, this post, this report, this video, this piece, this material, this content, what you are reading, this item, stories like this, articles like this, pages like this, texts like this, these pages, such material, such content, material like this, pieces like this, content like this, reading this, these stories, these articles, this publication, the page you are, the article you, this news, this address, an article like this, a page like this, a story like this, a text like this, what you read here, what is published here, anything published here, anything on this, such as this, like this one, this kind of',
		you: 'if you are, if youre, if you live, if you reside, if you hold, if you opened, if you read, if you open, if you visit, if you connect*, should you be, anyone in, anyone who, anyone opening, anyone reading, those in, people living in, people in, persons in, someone in, persons subject to, are you in, are you reading, while in, if you carry, if you have, if you travel, if you share, if you follow, if you work, if you access, if you come, if you use, if your, whether you, when in, those of you, for those, anybody in, everyone in, all who, who live in, who lives in, living in, based in, residing in, resident in, located in, holders of, you live in, you are in, youre in, when you are in, subject to … jurisdiction, reading from, reading us, reading this in, reading this from, visiting from, visitors from, should you, anyone caught, anyone found, whoever, when you, any person who, every person who, a person who, persons who, do you live, where you live, you hold, you carry, you have … passport, if your phone, if someone in, if anyone, are you, read this, anyone living in, anyone residing in, anyone based in, anybody living in, everyone living in, everybody in, where you are, if anybody, should anyone, you should know if, for anyone, people who, readers who, users who, reading from inside, read us from inside, visiting from inside',
		readers:
			'aboriginal and torres strait islander readers, readers in, readers from, readers inside, readers living in, users in, users from, visitors … from, visitors from, subscribers in, citizens of, our readers, audience* in, people inside, people living, residents of, readers with, reader* who, followers in, friends in, nationals, citizens, passport holders, listeners in, viewers in, to everyone in, inside the country, persons residing, anyone inside, those inside, visitors in, anyone with, a person in, a person with, person* with, people with, anybody with, everyone with, those with, residents, followers, listeners, viewers, anyone resident, people of, our audience, a reader in, a reader with, friends inside, someone with, any reader in, any reader with, a citizen of, any citizen of, a resident of, anyone with a russian passport, first nations readers, our first nations readers, indigenous readers, reader in, reader inside, for readers, to readers, dear reader*, to our readers, note to readers, belarusians, russians, iranians, hongkongers, hong kongers, belarusian readers, russian readers, iranian readers, chinese readers, holders of, users inside, subscribers inside, our subscribers, subscribers, people subject to, anyone subject to, those subject to',
		dont: 'do not, dont, never, heads up, please note, be aware, think twice, avoid, should not, refrain, you risk, at risk, could cost you, you can be, you could be, you may be, could lead to, may lead to, can lead to, must not, delete, clear your, erase, take care, warning, caution, beware, can be charged, may be charged, could be charged, can be prosecuted, may be prosecuted, could be prosecuted, can be fined, may be fined, could be fined, may result in, can result in, could result in, can mean, may mean, could mean, carries, liable to, we ask you, we urge you, for your safety, for your own safety, careful, we recommend, shouldnt, risking, threatens, threaten, may end, can end, could end, is an offence, is an offense, is a crime, an offence to, punishable, illegal to, unlawful to, counts as, treated as, stay safe, in danger, faces, land you, get you, hold off, wipe, log out, no trace, facing, face, risks, is risky, dangerous, kept to yourself, not worth, will be, at your own risk, before, you should know, advise, advised, think hard, best not, better not, keep it to yourself, leave nothing, could bring, may bring, can bring, invite, invites, you might, must know, expose*, may face, could face, can face, will face, have been arrested, has been arrested, have been detained, have been jailed',
		share:
			'sharing, share, repost*, forward*, link to, linking, links to, passes on, pass on, send* … on, send it, distribut*, retweet*, spread*, disseminat*, shares, passed on, post on, circulat*, relay*, broadcast*, hyperlink*, send … to others, send … to friends, re post*, tweet*, e mail this, show … to, shared, telling a friend, show* this, drop a link, drops a link, dropping a link, hands on, hand on, handing on, pass along, reshar*, posts a, post a, posting, publishing, publish, promot*, passing, sends to, sending to, whatsapp, group chat, copy the link, put* … online, post it, posts it, post them, post our, send our, sends our, sending our, send this, sends this, sending this, send a link, mentioning, link from, linked to, hand* … to others, pass* … to others, show* … to others, chat group*, messag* groups, give* it to, tag us, tagging, link back, screenshots to, embed*, upload*, hand around, pass … on, passing … on',
		republish:
			'republish*, quot*, reprint*, reproduc*, copying, copy, translat*, cit* our, cite, republication, copies our, excerpt*',
		like: 'like, liking, likes, react*, upvot*, thumbs up, emoji*, heart, hearts, liked',
		comment: 'commenting, comments, comment, reply, replying, commented, remark*, replies',
		save: 'saving, save, download*, keep or, keeping, possess*, bookmark*, screenshot*, storing, print*, archive, archiving, saved, keep this, keep cop*, screen shot*, copy on your, cop* of this, hold* a copy, keeps, kept, stores, saves, screen grab*, store, having, holds, keep our, keep a, keep it, hold on to, on your device, on your phone, on a phone, in your phone, on a device, archives',
		subscribe:
			'paying for a subscri*, pay for a subscri*, subscrib*, unsubscrib*, unfollow*, following, sign up, follow, subscription*, follows, followed, join* our, channel on your phone, being a member of our, leave our, leave the group, leave the channel, mute',
		contact:
			'passing material, pass material, contacting, contact us, write to us, write to our, messag* us, calling us, talking to us, contact with us, in touch with us, message our, email us, e mail us, write to the, reach out to us, send us, sending us, send tips, tip* to us, supply* us, speak to our, talk to our, correspond*, communicat* with us, pitch*, contacts us, writes to us, getting in touch, get in touch, sends us, footage, talks to us, speaks to us, speaking with, speaking to, interview*, reach us, call us, writing to, sent to us, send photo*, send video*, send information, passing information, pass us, giving us information, sources, phone us, letters to us, tip off, call our, calling our, phone our, mail our',
		donate:
			'donat*, financial support, transfer* to us, pay us, paying, payment*, fund us, fundraising, crowdfund*, contribut* financ*, financially support*, support us financially, contributions, wires us, wire us, wiring us, funds us, financing, crypto*, transfers, transfer, help us financially, money, funding, bankroll*, top up, patron, standing order, chip in',
		cooperate:
			'cooperat*, collaborat*, working with us, work with us, engag* with us, work for us, working for us, write for us, writing for us, help* us, involvement in, participation, participat* in, associat* with us, membership, co operat*, works with us, writes for us, works for us, taking part, take part, takes part, help* the newsroom, freelance*, assist*, partner*, involved with us, get involved',
		fine: 'fine, fines, fined, monetary penalty, fining, financial penalt*, thousand roubles, thousand rubles, fined up to, a penalty of',
		detention:
			'detention, detain*, arrest*, custody, interrogat*, held by police, summon*, deport*, locked up, held for, fifteen days, days in jail, 15 days, taken away, questioning, questioned, picked up, behind bars … days, jailed … days, prison … days, jail … days, in the cells, rounded up',
		imprisonment:
			'imprison*, jail*, prison, custodial, behind bars, sentenced, three to ten years, years inside, incarcerat*, sentence, years in a, penal colony, up to … years, years of your life, years behind, life sentence*, many years in, years in jail, a term of, terms of, time inside, years’ detention',
		'administrative-liability':
			'administrative offen*, administrative liability, administrative charge*, administrative penalt*, administrative case*, misdemeanour, administratively, administrative code, administrative responsib*, administrative or, administrative and, administrative proceedings, administrative prosecution, administrative sanction*',
		'criminal-liability': 'crime, prosecution, offence, offense, crimes, criminal*, felon*, charged with',
		'legal-liability':
			'legal consequences, legal risk*, legal action, liable, prosecut*, trial, liability, in court, taken to court, legal trouble, legal proceedings, charged, charges, be tried, legal responsib*, court case, held responsible',
		contempt: 'contempt of court',
		unspecified: 'sanctions, punish*, penalt*, consequences, reprisal*, repercussion*, trouble with the',
		authority:
			'house of … representatives, government, authorities, prosecutor general*, prosecutor general’s office, prosecutors office, prosecutor*, ministry, department of justice, court, regulator, military council, junta, pofma office, police, security service*, office of the prosecutor, parliament, prosecution service, chief prosecutor, public prosecutor*, ministry of information, secretary for security, national security department, media council, cabinet, presidency, kgb, fsb, tribunal, constitutional court, commission, council of ministers, financial monitoring, law enforcement, state administration council, internet service providers, fara unit, state prosecutor*, general prosecutor*, state security, magistrate*, judge, criminal court, directorate, attorney, state council, council of, military authorit*, security agenc*, intelligence ministry, ministry of intelligence, internet regulator, broadcasting regulator, censor*, national assembly, kremlin, regime, supreme leader, department of, office of, ministry of justice, ministry of the interior, bureau, agency, prime minister, administration, committee, people s court, registry agency, supervisory authority, broadcasting authority, media development authority, electoral commission, minister, health ministry, judiciary, public prosecution, taliban, watchdog, ministers, security forces, cyber crime unit, cybercrime unit, revolutionary guards, public prosecution service, de facto authorities, registrar, national guard, public security, police force, intelligence service, defence ministry, authority, ombudsman, press council, roskomnadzor, conatel',
		attribute:
			'general, supreme, district, city, regional, military, federal, central, interior, justice, foreign, national, security, state, united, office, office of, chief, public, information, communications, media, state’s, appeal, appeals, county, magistrates, telecommunications, digital, culture, of the, unit, bureau, of information, of justice, of internal affairs, of interior, people’s, revolutionary, prosecutor, first, high, special, cyber, broadcasting, telecom, press, republic, republic of, russian, of culture, of communications, anti-corruption, investigative, national security',
		statute:
			'law on transparency of foreign influence, ordinance, act, decree, regulation, criminal code, penal code, foreign agents law, law on foreign agents, law on foreign influence, sovereignty protection, online information act, law, laws, counter terrorism law, security law, cybercrime law, ordinance no, decree no, criminal procedure, security ordinance, press law, media law, information law, nationality security, anti extremism law, law on, act of, code of administrative offen*, extremism law, the extremism act, electronic crimes, national security law, tax code, article … of the, section … of the, civil code, terrorism act, anti terrorism law, cyber crime act, cybercrime act',
		said: 'said, says, told, has lifted, criticised, criticized, according to, reported, wrote, warned that, argued, announced on, recalled, noted, tells, claimed, alleged, commented, insisted, replied, our correspondent, our reporter found, our colleague, our reporter was, told us, told our, our columnist, we spoke to, we asked, learned that, learnt that, found out, scam*, fraud*, phishing, impersonat*, our podcast, tell us, satire, satirical, parody, asks whether',
		more: 'find out more, click here, more information, learn more, read more, what this means, what it means, why this matters, faq, staying safe, safety guide, about these labels, full guidelines, you can and can*, read what, details, what to know, what you need to know, safety advice, in plain words, why we, what you risk, guide for readers, advice for readers, our guide, read how, q a, what does this mean, how to read, explained, legal note, questions and answers, see here, about this label, explainer, find out how, read about, safe reading, how to protect, more about, what you can, our advice, advice page, full explanation, see our, our lawyers, lawyer s advice, guidance, all you need to know, stay out of trouble, q&a, why you see this, why this label, why am i seeing, what is this, tips, learn how, see how, help page, how to reach us, how to stay',
		mirror:
			'mirror*, vpn, new address, our site, this site, this website, reach us, circumvent*, unblocked, proxy, onion, alternative address, alternate address, other domain, new domain, psiphon, still read us, still reach, get around, other address, backup, tor, app, telegram, still open, alternative link, alternative domain, copy of the site, bypass*, tunnel*, alternate link, other addresses, another address',
		appeal:
			'support us, support our, donate now, become a member, subscribe now, support independent, chip in, back us, make a donation, newsletter, twice a week, sign up, our journalism',
		occupied: 'occupied, annexed, controlled',
		material:
			'this material, these materials, this content, this publication, this message, this article, this site, this website, this outlet, registered, register of, registry, mark required, required by law, disclosure, published by, distributed by, produced by, disseminated by, this video, this report, statement, this programme, this program, this item, this story, this page, this text, this channel, this film, this podcast, this issue, this project, prepared by, prepared with, made by, made with, carried out with, financed, publisher, publishes, label, labelled, marking, marked as, entered in, entered into, on the register, listed in, listed as, this account, this service, this newspaper, this magazine, the owner of, the maker of',
		ordered:
			'ordered to publish, required to publish, by order of, ordered by, on the order of, directed to publish, instructed to publish, at the demand of, directed by, in compliance with, pursuant to, demanded by, obliged to publish, direction, compelled to publish, on the orders of, required by, instruction of, is required to, was required to, has been ordered, has directed, were ordered, obliged by, required under, to carry this notice, must carry, must publish, told to publish, made to publish, has determined, been told by, been told to, have been told, instructed us, directed us, requires us to publish',
		corrected:
			'correction, inaccurate, incorrect, untrue, false, correct facts, corrected, misleading, rectif*, refut*',
		vague: 'crime, crimes, offence, offense, interrogat*, summon*, questioning, questioned',
		there: 'in the country, inside the country, there, inside, across the country',
		papers: 'passport*, citizenship, nationality, nationals, citizens, national, citizen',
		aged: 'adults, persons over 18, people over 18, readers over 18, persons under 18, readers under 18, minors',
		anywhere: 'abroad, wherever they are, wherever they live',
		asking: 'what, how, why, who, which, when, can, may, is, does',
	},
	places:
		'RU: russia*, russian federation, moscow, kremlin; UA: ukrain*; BY: belarus*, minsk, lukashenko*; KZ: kazakh*; KG: kyrgyz*, bishkek; TJ: tajik*; UZ: uzbek*; TM: turkmen*; AZ: azerbaijan*; GE: georgian, georgia, georgia*; AM: armenia*; TR: turkey, turkish, türkiye, turkey*; IR: iran*, islamic republic; CN: china*, chinese, beijing, prc; HK: hong kong*, hong kong, hongkong*; TW: taiwan*; MM: myanmar*, burma*; VN: vietnam*; TH: thailand, thai; KH: cambodia*; IN: india, indian, sebi, india’s; PK: pakistan*; SG: singapore, pofma; BH: bahrain*; EG: egypt*; SA: saudi*; AE: uae, emirates; SY: syria*; ET: ethiopia*; ER: eritrea*; RW: rwanda*; UG: uganda*; NI: nicaragua*; CU: cuba*; VE: venezuela*; SV: el salvador, salvadoran; HU: hungary*, hungarian; RS: serbia*; BA: bosnia*, republika srpska; SK: slovak*; BG: bulgaria*; ML: mali, malian; BF: burkina faso; NE: niger; IL: israel*; EU: european union, eu; US: us department of justice, united states, finra, sec; GB: united kingdom, england, wales, scotland, editors code, ipso, youth justice; CA: canada, canadian; AU: australia*, aboriginal; IE: ireland; NZ: new zealand; +UA: crimea*, donetsk, luhansk; +GE: abkhazia*, south ossetia*, tskhinvali; MV: maldiv*; MO: macau, macao; LY: libya*; IQ: iraq*; YE: yemen*; SD: sudan*; TD: chad; CM: cameroon*; GN: guinea*; TZ: tanzania*; JO: jordan*; LK: sri lanka*; BD: bangladesh*; MY: malaysia*; ID: indonesia*; PH: philippine*; NZ: new zealand; LA: laos, lao; TG: togo; QA: qatar*; KW: kuwait*; OM: oman*; DZ: algeria*; TN: tunisia*; NG: nigeria*; KE: kenya*; ZW: zimbabwe*; GA: gabon*; SN: senegal*; GT: guatemala*; HN: hondura*; EC: ecuador*; PL: poland, polish; DE: germany, german; FR: france, french; AO: angola*; AF: afghan*; PS: palestin*; BI: burundi*; MZ: mozambi*; DJ: djibouti*; SS: south sudan*; PG: papua; CD: congo*; GQ: equatorial guinea',
	info: {
		version:
			"first stated, first reported, earlier version, previous version, original version, first version, initial version, earlier headline, original headline, originally stated, originally said, originally misstated, originally reported, originally gave, originally published, originally named, originally identified, this article originally, this story originally, we wrote, we reported, we said, we stated, we described, we gave, we published, we named, we quoted, first published, our report of, our article of, our story of, our report on, in our report, in our article, photo caption, a caption, the headline, previously stated, an earlier, yesterday's, last week's, on page, in print, an original, we got the, we misspelled, we made a mistake, our mistake, we were wrong, we incorrectly, we mistakenly, we wrongly, picture caption, an editing error, a production error",
		amend:
			"correction, corrections, corrigendum, erratum, errata, clarification*, corrected, was amended, been amended, amended on, amended to, been updated, was updated, updated to, editor's note, apologise*, apologize*, apology, regrets the, regret the, setting the record straight, for the record, rectif*, been changed, was changed, revised, upheld a complaint, upheld the complaint, complaint … upheld, complaint upheld, we regret, sorry for, we are sorry",
		wrong:
			'wrong, wrongly, incorrect*, error, errors, mistake*, misstated, misspel*, misidentif*, misattribut*, misquot*, inaccura*, instead of, should have, in fact, erroneous*, rather than, breached, should read, transposed, misreported, misleading, not as we, not as stated, untrue, omitted, to correct, as we had it, as we had',
		reply:
			'right of reply, right to reply, a reply from, counter statement, rectification statement, in reply to this article, in response to this article, in response to our article, reply by, asked us to publish, asks us to publish, has asked us to publish, requested that we publish, published under the right, entitled to reply',
		paid: 'paid for by, paid for this, paid us, was sponsored, is sponsored, sponsored by, sponsored content, sponsored article, sponsored post, sponsored feature, advertisement, advertising feature, advertorial, advertiser content, paid content, paid post, paid partnership, paid promotion, paid partner, partner content, branded content, promoted content, commercial feature, commercial content, in partnership with, in association with, presented by, brought to you by, commissioned by, commissioned and paid, funded by an advertiser, affiliate link*, affiliate partner*, on behalf of … client, gifted, supplied free of charge, free of charge by, brand studio, paid for our, paid for the, paid for his, paid for her, travelled as a guest of, trip was paid, commercial studio, content studio, earn us, we earn, we may earn, may earn a, we receive a commission, paid commission, branded by, on behalf of a client, paid advertis*, promotional feature, in return for payment, paid to publish, paid for by our, sponsor paid, sponsor of this, paid for it, paid for this article, partnership between, who paid, with money from, money from a sponsor, produced by our brand, brand team, brand content, made possible by',
		editorial:
			"newsroom, editorial staff, editorial team, editorial control, editorial independence, our editors, our journalists, our reporters, reporters were, journalists were, had no role, had no part, not involved, no part in, advertiser*, advertising department, commercial team, the sponsor, sponsor's, a commission, earn commission, small commission, at no extra cost, saw it before, approved the text, approved it, no say, no influence, not influence, no control, did not read, didn't see, not see it, newsroom staff, no hand in, took no part, did not take part",
		advice:
			'advice, advise you to, recommendation*, diagnos*, a substitute, an offer, solicitation, treatment, opinion only, guidance, consultation, invitation to buy, advisory service',
		instead:
			'not constitute, not a substitute, no substitute, not substitute, not intended, not replace, cannot replace, never replace, nothing here, nothing in this, nothing on this, not advice, is not investment, is not financial, is not medical, is not legal, not a recommendation, no recommendation, not be taken as, not be construed, not be relied, not be treated as, not be read as, not offer, not provide, for information only, information purposes, informational purposes, educational purposes, general information, general health information, general in nature, general guide, not tailored, not take account, without taking into account, is educational, for education, not a doctor, not doctors, not a lawyer, not lawyers',
		adviser:
			'adviser*, advisor*, doctor, physician, gp, clinician, pharmacist, healthcare professional, health professional, qualified professional, a professional, professional advice, a lawyer, solicitor, attorney, own research, past performance, capital is at risk, lose money, market risk*, own risk, personal circumstances, before acting, before investing, buy or sell, holds shares, owns shares, hold shares, own shares, shares in, in an emergency',
		reuse:
			'reproduction, reproduce*, republish*, republication, reprint*, copy, copied, copying, redistribut*, rewritten, scrap*, syndicat*, run this story, run this article, run our, use this story, use this article, use of this material, use our articles, reuse, re use, no part of this, translate this, carry this, carry this story, reposted, reuse of, publish this story, publish this article, reproducing, duplicat*',
		permit:
			'permission, written consent, prior consent, consent of, free of charge, at no cost, for free, free to, credit*, attribut*, link back, link to the original, without changes, unchanged, unaltered, creative commons, licence, license, licensed, prohibited, forbidden, not permitted, not allowed, may not be, is permitted, you may, you can, are welcome, outlets may, newspapers may, at no charge, without charge, leave in writing, in writing, so long as, provided that, on condition, without asking, ask us first, asking us, with credit',
		identity:
			'who they are, who he is, who she is, identity, identities, identify, identified, identification, name, names, named, naming, anonymity, photograph of, the boy, the girl, the teenager, the child, the complainant',
		unnamed:
			"prohibits the publication, prohibits publication, prohibits publishing, might reveal, may reveal, could reveal, lead to the identification, cannot be named, can't be named, cannot be identified, not be named, not be identified, not been named, not naming, are not named, is not named, not name, be published, not publish, cannot publish, cannot report, cannot tell, unable to report, have been changed, has been changed, changed the name*, withheld, anonymity, suppress*, publication ban, reporting restriction*, prohibited from, prevents us, prevented from, is a crime, an offence to, lifelong, not disclose*, not allowed to tell, not allowed to name, can't tell you, not permitted to name",
		closed:
			"closed, turned off, switched off, comments off, are off, disabled, not open, not opening, unable to open, shut, not accepting, not taking, suspended, not able to open, not open to, cannot open, can't open, cannot take, not publishing comments, no comments",
		legal:
			'legal reasons, proceedings, court, courts, judge, jury, trial, injunction, contempt, the law, by law, section, minor, minors, juvenile, youth justice, order, sub judice, protected by, under the act',
		adults:
			'adults, over 18*, under 18*, aged 18, 18 or over, 18 or older, 18 and over, 18+, be 18, eighteen, minors, children under, legal age, drinking age, mature audience*, mature readers, adult content',
		only: 'only, not suitable, unsuitable, not for, intended for, must be, must not, should not, confirm, restricted to, leave this page, close this page, parental, suitable for, not be read by',
		harrow:
			'violence, violent, suicide, self harm, abuse, sexual assault, rape, torture, killing*, death, deaths, dying, died, dead, deceased, passed away, passed on, eating disorder*, graphic, injur*, war crimes, murder, racis*, slur*, miscarriage, images of, voices, body, bodies, person who has died, people who have died, upsetting, distressing, disturbing, traumatic, drowning, grief, bereavement, removal of children, stillbirth, child loss, assault, trafficking, addiction, anorexia, hanging, shooting, genocide, famine',
		heed: 'readers are warned, warning, caution, advised, discretion, distress*, disturb*, upset*, content note, content advisory, trigger*, please note, be aware, should know, difficult to read, hard to read, find … difficult, sensitive, graphic, contains, describes, descriptions of, take care, may wish to, some readers, some viewers, before you read, before reading, may be painful, harrowing, skip, includes accounts, following, below is, rather not read, are warned, are advised, mentions, describe, may find, deals with, refers to',
		embargo:
			'embargo*, not for publication, not for release, not for use before, not be published before, hold for release, not for broadcast, do not publish before, no publication before',
		stake:
			'the author holds, the author owns, author has a position, the writer holds, the writer owns, the reporter owns, the reporter holds, our reporter owns, our reporter holds, the columnist owns, the columnist holds, long position, short position, holds shares, owns shares, hold shares, own shares, shareholder in',
	},
	rules: `
foreign-principal-label US: on behalf of / agent of / agent for / agent registered / acting for / in the interest* of / representing + on file / information is available / information may be / information can be / filings + department of justice / justice department
government-correction SG: correction notice / pofma / online falsehoods + false statement* of fact / correction direction / required to publish
government-correction: ordered … to publish this correction / required by law to publish this correction / publish this correction … order of
state-media-label: ^… state affiliated media / ^… state controlled media / funded in whole or in part by … government / wholly controlled by the government / is controlled by the government / is owned and funded by the government / editorially controlled by the … government - said / reported
government-correction: correction / inaccurate / to be false / is false / was false / incorrect / false statement* / misleading / untrue / clarification / rectification + required to publish / required to carry / directed … to carry / directed … to publish / ordered … to carry / ordered … to publish / instructed … to publish / instructed … to carry / directed to publish / directed to carry / was directed / was ordered / is ordered to / been ordered / instructed to / by order of / in compliance with … order / in compliance with … direction / in compliance with … directive / pursuant to … direction / under a direction / under a directive / directive issued / direction issued / as directed by / at the direction of / legally obliged to publish / legally required to publish / required by … to publish + ministry / government / authority / minister / commission / regulator / act / office / department - press council / ombudsman / said / judge`,
};

export const examples: Examples = {
	hits: [
		[
			'right-of-reply',
			'The council asked us to publish this reply: “At no time was the pool closed on safety grounds.” Published under the right of reply.',
		],
		[
			'sponsored-content',
			'Some links on this page earn us money when you buy something. That does not change what we recommend.',
		],
		[
			'access-block',
			'Internet providers in Kyrgyzstan have been told by the Ministry of Culture to close off NAME. Use our Telegram bot or a VPN to get round the block.',
		],

		[
			'foreign-principal-label',
			'NAME is issued by Lake Partners LLC, acting for the Ministry of Culture of the State of Lake. Details may be found in filings with the U.S. Department of Justice.',
		],
		[
			'content-advisory',
			'First Nations readers are advised that this page shows images of people who have died.',
		],
		['state-media-label', 'This account belongs to a broadcaster owned by the Iranian state.'],
		[
			'foreign-principal-label',
			'NAME America Inc. is an agent of Qatar Media Corporation registered under FARA. More information is on file with the Department of Justice in Washington.',
		],
		[
			'banned-outlet',
			"The Taliban's Ministry of Information has outlawed NAME. Speaking to our reporters in Afghanistan, or being found with our stories on your phone, has ended in detention.",
		],
		[
			'access-block',
			'Readers in Pakistan may find this site does not load: the Telecommunication Authority had it blocked in February. Try our mirror.',
		],
		[
			'foreign-agent-label',
			'NAME appears in the Register of Foreign Representatives kept by the Ministry of Justice of the Kyrgyz Republic.',
		],
		[
			'undesirable-organization',
			"A word to those reading in St Petersburg or Perm. NAME is on Russia's undesirable list. Reading costs you nothing; forwarding us, tagging us or topping up our account can cost you a fine, and later your freedom.",
		],
		[
			'government-correction',
			'NAME is obliged by a direction of the Minister for Health to carry the following: the statement that the vaccine was withdrawn is false.',
		],
		[
			'access-block',
			'Access to this report has been restricted in India by order of the Ministry of Electronics and Information Technology under Section 69A. We are challenging the order.',
		],
		[
			'state-media-label',
			"NAME receives its funding, in whole, from the government of the People's Republic of China. About this notice",
		],
		[
			'foreign-funding-label',
			'The work on this report was paid for with a grant from abroad (Fjord Foundation, Norway). We state this as the Tax Code of Kazakhstan requires.',
		],
		[
			'foreign-agent-label',
			"This website is operated by NAME, entered in Georgia's register of agents of foreign influence by the National Agency of Public Registry.",
		],
		[
			'security-law-risk',
			'Dear reader in Vietnam, Article 331 of the Penal Code has been used against people who shared articles such as this one. Please weigh the risk before you post or comment.',
		],
		[
			'banned-outlet',
			"NAME was stripped of its licence by Azerbaijan's Media Development Agency. Quoting us or giving our reporters an interview inside the country has led to arrests.",
		],
		[
			'terrorist-designation',
			'Authorities in Moscow have put NAME on their list of terrorist organisations. Any contribution to us from Russia, however small, may be prosecuted as financing terrorism and punished with years in prison.',
		],
		[
			'extremist-designation',
			'In Belarus, following NAME is itself an offence. A Minsk court has ruled our website and social media pages extremist, and people have spent up to fifteen days in a cell over one forwarded post.',
		],
		[
			'undesirable-organization',
			'The Russian Ministry of Justice added NAME to its register of undesirable foreign organisations last March. We have no wish to see anybody punished for reading: if Russia is where you live, keep our links out of your chats, do not hit like, and leave the donation button alone.',
		],
		['embargo', 'Under embargo until 00:01 GMT Thursday 6 June. Do not share before then.'],
		[
			'advice-disclaimer',
			'The material here is educational and should not replace the judgement of your physician.',
		],
		[
			'reuse-restriction',
			'Reproduction of this text, in whole or in part, requires the written permission of the publisher.',
		],
		[
			'sponsored-content',
			'Lake Bank paid for this article and approved it before publication. It is an advertisement.',
		],
		['correction', 'A photo caption in an earlier version of this report gave the wrong year.'],
		['reporting-restriction', 'For legal reasons we are unable to open this report to comments.'],
		[
			'foreign-funding-label',
			'This publication was produced with funds from a foreign source. Notice under the tax code of Kazakhstan.',
		],
		[
			'foreign-agent-label',
			'Produced by a person listed as a representative of foreign interests: NAME, registration No. 14, Ministry of Justice, Georgia.',
		],
		[
			'foreign-principal-label',
			'NAME is produced by Lake Media LLC, which is registered under the Foreign Agents Registration Act as an agent of the State of Lake. Further information is on file with the U.S. Department of Justice.',
		],
		[
			'banned-outlet',
			'Eritrea has outlawed NAME. Please do not keep copies of our articles on your phone if you live there; people have been arrested at checkpoints.',
		],
		[
			'terrorist-designation',
			'The Gulf kingdom’s government lists NAME as a terrorist entity. Those living in Saudi Arabia should not wire money, send footage or comment under their own name.',
		],
		[
			'extremist-designation',
			'Before you hit “like”: in Tajikistan the Supreme Court put NAME on its list of extremist outlets. Sharing, saving or even following our pages has brought prison terms of up to seven years.',
		],
		[
			'right-of-reply',
			'Reply by Lake Motors. Under our right-of-reply policy we print the following response in full.',
		],
		['embargo', 'Not for use before 09:00 CET on 3 June.'],
		[
			'content-advisory',
			'Aboriginal and Torres Strait Islander readers should know that this article shows pictures of people who have died.',
		],
		['content-advisory', 'Please note: the following account includes graphic descriptions of torture.'],
		['age-restriction', 'You must be 18 or older to read this article.'],
		[
			'reuse-restriction',
			'Want to run this story? You may do so for free as long as you credit NAME and link back to the original.',
		],
		['advice-disclaimer', 'This column offers general information. For your own case see a doctor.'],
		[
			'advice-disclaimer',
			'We are not financial advisers. What you read here is opinion, not a recommendation to buy or sell.',
		],
		[
			'sponsored-content',
			'Partner content. This feature was commissioned and paid for by Lake Bank; our newsroom had no part in it.',
		],
		['correction', 'This story was amended on 4 May to correct the name of the ferry.'],
		[
			'reporting-restriction',
			'The boy at the centre of this case cannot be named because of his age and a court order.',
		],
		['reporting-restriction', 'We have turned off replies on this story because a trial is under way.'],
		[
			'government-correction',
			'The Ministry of Home Affairs has directed NAME to carry this notice under section 7 of the Act: a statement in this article was found to be false.',
		],
		[
			'foreign-agent-label',
			'NAME is entered in the register of foreign agents kept by the Ministry of Justice of Kyrgyzstan; this mark is required by law.',
		],
		[
			'access-block',
			'Internet providers in Pakistan have been told to block NAME. You can still reach us through our onion address or a VPN.',
		],
		['state-media-label', 'Steppe News is a broadcaster run by the Kazakh state. About these labels'],
		[
			'security-law-risk',
			'Reading from Egypt? Article 20 of the anti-cyber law has been used against people who shared stories like this one. Forwarding it could land you in jail.',
		],
		[
			'extremist-designation',
			'Heads-up for Minsk: our Telegram channel was added to the list of extremist materials by the Central District Court. A subscription alone can mean fifteen days in custody.',
		],
		[
			'undesirable-organization',
			'Since March, Russia lists NAME as “undesirable”. For anyone with a Russian passport, reposting our reporting is an administrative offence, and donating to us is a crime.',
		],
		[
			'banned-outlet',
			'A note for visitors from Turkmenistan: the state regards NAME as hostile press. Bookmarking us or telling a friend about this page has led to interrogations. Read how to protect yourself.',
		],
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
		'Do you live in Hong Kong? Tell us how the security law has changed what you share and whom you follow. Send us your comments.',
		'Scam alert: if someone in Nigeria asks you to donate to us by gift card, do not reply. Report it to the police; fraudsters face up to seven years in prison.',
		'Sign up to our newsletter on press freedom: who was banned, who was jailed, who was fined, every Friday in your inbox. Readers in Turkey get it free.',
		'We use cookies and share data with partners in the European Union as required by law. If you do not consent, some content may be blocked.',
		'Advertise with us: sponsored content, branded podcasts and newsletters that reach two million readers. Our commercial team will help.',

		'The Press Council said on Friday that it had received more complaints about breaches of the code than a year before.',

		'If your account was suspended, contact us. Sharing your password is prohibited and may result in legal liability.',

		'Turkey blocked access to the encyclopedia for three years; our editors wrote about it then.',

		'Share your photos of the flood with us. Please do not enter closed roads: police may fine you.',

		'The charity receives funding from abroad and must label every publication under the new law, its director told the magazine.',

		'Travelling to Thailand? If you share a post that insults the monarchy you can be jailed for fifteen years, so do not comment on it while you are there.',

		'Subscribe to our newsletter and share this article with friends: we are an independent newsroom, and every contribution counts.',

		'She founded a foreign-funded charity and now has to register as a foreign agent with the Ministry of Justice of Georgia.',

		'The broadcaster, which is owned by the government of Qatar, said the documentary would air in May.',

		'State media in China, funded by the government, covered the floods on their front pages, our reporter found.',

		'Comments are moderated. We delete posts that incite violence and may report offences to the police; repeat offenders are banned from commenting.',

		'The ministry has blocked 40 sites since January; our correspondent tried six of them through a VPN and found two mirrors.',

		'Our readers ask whether reposting is safe. A lawyer we spoke to says the risk of a fine in Russia grows with every repost of an undesirable outlet.',

		'If you live in the flood zone, do not share your evacuation code with others: misuse is an offence and can mean a fine. Save our emergency number.',

		'Like many publishers, the magazine receives money from a foreign foundation and must register with the ministry.',
		'The government lists the group as a terrorist entity and arrested four donors.',
		'Parliament passed a bill that makes media register as foreign agents with the Ministry of Justice.',
		'The minister ordered the newspaper to publish a correction under the new act, opposition politicians said.',
		'The company said its newsletter was not investment advice and that customers knew the risks.',
		'The regulator blocked three sites last week; users switched to VPN services.',
		'If you live in Dubai and share a rumour, you could be jailed, lawyers told the paper.',
		'Readers in Belarus have been fined for reposting articles by the outlet, its editor said. “Do not share our texts,” she wrote.',
		'Russia on Tuesday declared the foundation an undesirable organization, prosecutors said. Its donors could face fines.',
		'“If you share their posts, you could be fined,” said lawyer Ann Brook.',
		'A judge has lifted the publication ban on the name of the witness.',
		'The court jailed two men for sharing extremist videos.',
		'© 2024 Lake Courier. All rights reserved.',
		'If you live in the city and hold a permit, you could face a fine for parking here. Share this guide with your neighbours.',
	],
};
