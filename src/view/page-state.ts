/**
 * Everything that opening the view does to the page around it, each step paired with its undoing, so that leaving gives
 * back the page exactly as it was.
 */

/** In print, only the view is left; on screen, only the view scrolls. */
const PAGE_CSS = `
html { overflow: hidden !important }
@media print {
	@page {
		margin: 18mm 16mm 20mm;

		@bottom-center {
			content: counter(page) " / " counter(pages);
			font: 9pt sans-serif;
		}
	}
	html { overflow: visible !important; height: auto !important }
	body { display: none !important }
}`;

/**
 * Sets the page aside: remembers focus and scroll position, pauses what plays, keeps the page from scrolling and printing.
 *
 * @returns a function that puts everything back
 */
export function setPageAside(): () => void {
	const undo = [keepScroll(), keepFocus(), pauseMedia(), stylePage()];
	return () => {
		for (const step of undo.reverse()) {
			try {
				step();
			} catch {
				// A page that has been torn down meanwhile must not keep the other steps from being undone.
			}
		}
	};
}

function keepScroll(): () => void {
	const { scrollX, scrollY } = window;
	return () => {
		// 'instant' overrides a page's smooth scrolling, which would be seen as movement.
		if (window.scrollX !== scrollX || window.scrollY !== scrollY) {
			window.scrollTo({ left: scrollX, top: scrollY, behavior: 'instant' });
		}
	};
}

function keepFocus(): () => void {
	const focused = document.activeElement;
	return () => {
		if (focused instanceof HTMLElement && focused.isConnected) focused.focus({ preventScroll: true });
	};
}

function pauseMedia(): () => void {
	const playing = [...document.querySelectorAll<HTMLMediaElement>('video, audio')].filter(
		(media) => !media.paused,
	);
	for (const media of playing) media.pause();
	return () => {
		for (const media of playing) {
			// The browser may refuse to start sound again without a press on the page: then it stays paused.
			if (media.isConnected) media.play().catch(() => undefined);
		}
	};
}

function stylePage(): () => void {
	const sheet = new CSSStyleSheet();
	sheet.replaceSync(PAGE_CSS);
	document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
	return () => {
		document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
	};
}
