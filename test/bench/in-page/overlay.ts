/** The shape of Caveat's view, and nothing more: a modal dialog in a closed root under `<html>`. */

/**
 * Shows an article.
 *
 * @param title its headline
 * @param html its body, as the extractor gives it; unsafe, and good enough for a bench on pages without scripts
 */
export function showOverlay(title: string, html: string): void {
	const host = document.createElement('div');
	host.dataset.caveatReader = '';
	const root = host.attachShadow({ mode: 'closed' });
	const sheet = new CSSStyleSheet();
	sheet.replaceSync(
		'dialog{position:fixed;inset:0;width:100%;height:100%;max-width:none;max-height:none;overflow:auto;border:0;padding:2em;box-sizing:border-box;font:20px/1.6 serif}article{max-width:38em;margin:auto}img{max-width:100%;height:auto}',
	);
	root.adoptedStyleSheets = [sheet];
	const dialog = document.createElement('dialog');
	const article = document.createElement('article');
	const headline = document.createElement('h1');
	headline.textContent = title;
	headline.tabIndex = -1;
	const body = document.createElement('div');
	body.innerHTML = html;
	article.append(headline, body);
	dialog.append(article);
	root.append(dialog);
	document.documentElement.append(host);
	dialog.showModal();
	performance.mark('caveat whole');
}
