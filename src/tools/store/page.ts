/** An invented news page as such pages are: the article between everything else, and the warning at the very end, in grey. */
import type { Route } from '../../../test/e2e/harness/net';

/** Where it is found through the loopback proxy. */
export const STORE_URL = 'http://north-star.example/2026/04/12/ferry.html';

const LEAD = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1200 560"><rect width="1200" height="560" fill="#c3d8e2"/>
<circle cx="930" cy="150" r="62" fill="#f4e3b5"/><path d="M0 300q150-70 300-20t300-30 300 30 300-20v300H0z" fill="#7fa0ae"/>
<path d="M0 380q200-30 400 0t400 0 400 0v180H0z" fill="#4d7485"/><path d="M380 330h330l-46 76H438z" fill="#23395b"/>
<path d="M450 270h180v60H450z" fill="#f2efe8"/><path d="M520 210h26v60h-26z" fill="#a4161a"/></svg>`;

const TEXT = [
	'The ferry to Long Island sails again from Monday, six years after the last one left the old harbour and did not come back.',
	'Forty people waited at the quay when the ship arrived for its first trial, and many more had come by noon, when the wind had gone down and the bakery had brought out its tables.',
	'“We had stopped believing it,” said Rose Miller, who keeps the shop beside the landing stage. Her shelves were empty by the evening.',
	'The crossing takes fifty minutes. A ticket costs as much as it did in 2020, and those who live on the island pay half of it. Bicycles travel free.',
	'The county has promised to keep the line open for ten years, and to add a second ship once the new landing stage is built. The money comes from harbour dues, which rise by a tenth.',
	'Until then the ferry sails twice a day, in the morning and in the evening, and not at all when the ice is thick. The school has moved its first lesson to nine.',
	'On the island the post office opens again in May. Two families who had moved to the mainland have asked for their old houses back.',
];

const WARNING =
	'North Star has been declared an "undesirable organization" by the Russian government. If you are in Russia or the Russia-controlled parts of Ukraine, please note that you could face fines or imprisonment for sharing, liking, commenting on, or saving our content, or for contacting us. To find out more, <a href="/safety">click here</a>.';

const teaser = (title: string) => `<li><a href="/x">${title}</a><span>4 min</span></li>`;

const HTML = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Ferry returns to Long Island after six years - North Star</title>
<meta property="og:type" content="article"><meta property="og:site_name" content="North Star"><meta name="author" content="Ann Archer">
<meta property="article:published_time" content="2026-04-12T08:30:00Z">
<style>body{margin:0;font:16px/1.5 Arial,"DejaVu Sans",sans-serif;color:#222;background:#fff}.top{background:#0f5c4d;color:#fff;padding:14px 32px;display:flex;gap:28px;align-items:baseline}
.top b{font-size:26px}.ad{margin:16px 32px;padding:22px;background:#ffe27a;text-align:center;font-weight:700}.wrap{display:grid;grid-template-columns:1fr 260px;gap:40px;padding:8px 32px}
h1{font-size:36px;line-height:1.15;margin:12px 0}.by{color:#666;font-size:14px}figure{margin:16px 0}img{width:100%;height:auto;display:block}.side h2{font-size:16px;border-bottom:3px solid #0f5c4d}
.side ul{list-style:none;padding:0}.side li{padding:10px 0;border-bottom:1px solid #ddd}.side a{color:#0f5c4d;display:block}.side span{color:#888;font-size:12px}
.box{background:#eef5f3;padding:18px;margin:22px 0}footer{background:#2b2b2b;color:#8a8a8a;font-size:11px;padding:28px 32px;margin-top:40px}footer a{color:#9a9a9a}footer nav{display:flex;gap:22px;margin-bottom:14px}</style></head>
<body><div class="top"><b>North Star</b><span>News</span><span>World</span><span>Culture</span><span>Video</span></div>
<div class="ad">SPRING SALE: 40 % OFF EVERY SUBSCRIPTION</div>
<div class="wrap"><main><article><h1>Ferry returns to Long Island after six years</h1><p class="by">By Ann Archer · 12 April 2026</p>
<figure><img src="/lead.svg" width="1200" height="560" alt="A ferry on a calm sea"><figcaption class="by">The new ferry on its first trial.</figcaption></figure>
${TEXT.map((text) => `<p>${text}</p>`).join('\n')}</article>
<div class="box"><b>Never miss a story</b><br>Get our newsletter every morning. <button>Sign up</button></div></main>
<aside class="side"><h2>Most read</h2><ul>${['Storm takes the roof off the town hall', 'The baker who rows to work', 'Why the lake turned green', 'Ten boats worth a detour'].map(teaser).join('')}</ul></aside></div>
<footer><nav><span>About</span><span>Contact</span><span>Terms</span><span>Cookies</span></nav><p>${WARNING}</p><p>© North Star</p></footer></body></html>`;

/** Routes of the loopback network. */
export const STORE_ROUTES: Record<string, Route> = {
	[STORE_URL.slice('http://'.length)]: { body: HTML },
	'north-star.example/lead.svg': { body: LEAD, headers: { 'content-type': 'image/svg+xml' } },
};
