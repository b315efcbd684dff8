import type { LocatedNotice } from '../core/types';
import { make } from '../shared/dom';
import { fixedOptions } from '../shared/fixed-options';
import { effective } from '../shared/settings';
import { type Acts, drawActs } from './act-controls';
import { drawNotes } from './act-note';
import { leaveNoTrace } from './act-trace';
import { drawArticle } from './article';
import { type Bar, drawBar } from './bar';
import { goTo } from './contents';
import { turnOtherDirections } from './directions';
import { type Filling, fill, fillWhenNeeded } from './fill';
import { ours } from './guard-tree';
import { markNotices } from './highlight';
import type { ViewProps } from './index';
import { bringLater } from './later';
import { drawNotices, FIRST_RISK_ID, hasRisk } from './notices';
import { letPicturesOpen } from './pictures';
import { placeOf, returnTo } from './place';
import { drawProgress } from './progress';
import { drawRuler } from './ruler';
import { addStyles } from './styles';
import { applyOptions } from './theme';
import { keepTypeface } from './typeface';
import { turnScrolling } from './vertical';
import { letTablesScroll, reachWide } from './wide';
import type { Words } from './words';

/** The view's dialog with everything in it. */
interface Drawn {
	dialog: HTMLDialogElement;
	headline: HTMLElement;
	body: HTMLElement;
	bar: Bar;
	filling: Filling;
	update(): void;
	/** Measures what depends on the layout, once the text is laid out. */
	measure(): void;
	/** Brings what the first text does not need. */
	bringLater(): void;
	/** Takes away what stands outside the dialog. */
	remove(): void;
}

/**
 * Draws the view's dialog: bar, article, what leaves it.
 *
 * @param props what to show
 * @param signal ends it
 * @param actions what closing and "show me where" do
 * @returns the dialog, not yet in the page, with the first screens of the text in it
 */
export function drawDialog(
	props: ViewProps,
	signal: AbortSignal,
	actions: { close(): void; show(located: LocatedNotice): void },
): Drawn {
	const { words, notices, facts, settings, limits } = props;
	const context = { words, siteName: facts.siteName, unfolded: limits.cardAlwaysOn };
	const cards = drawNotices(notices, { ...context, onShow: actions.show });
	const { article, headline, body } = drawArticle(props, cards, words);
	const dialog = make('dialog', {
		// A direction of its own: the page's would be inherited, whatever else the host resets.
		attributes: { 'aria-label': words.t('viewLabel'), dir: facts.dir },
	});
	// Read out on opening, before the headline that has the focus: the warning must not wait until somebody finds it.
	if (hasRisk(notices)) {
		cards[0]?.setAttribute('id', FIRST_RISK_ID);
		dialog.setAttribute('aria-describedby', FIRST_RISK_ID);
	}
	const notes = drawNotes(words);
	const later = bringLater(props.loadExtras, () => notes.show(words.t('statusFailed')), signal);
	let unmarked: readonly LocatedNotice[] = notices;
	const mark = (text: ParentNode & Node) => {
		unmarked = markNotices(text, unmarked, words.t('noticeInText'));
	};
	const filling = fill(
		{
			...{ body, content: props.body, signal },
			clean: (stretch) => {
				if (hasRisk(notices)) leaveNoTrace(stretch);
			},
			prepare: (stretch) => {
				turnOtherDirections(stretch, facts.dir);
				mark(stretch);
				letPicturesOpen(stretch, dialog, words, later);
				letTablesScroll(stretch);
			},
			onWhole: () => {
				// What runs over from one stretch to the next.
				mark(body);
				later.once(({ markMentions }) => ours(() => markMentions(body)));
				measure();
				props.onWhole?.();
			},
		},
		effective(settings.current()),
	);
	fillWhenNeeded(dialog, filling, signal);
	const turn = turnScrolling(dialog, signal);
	const progress = drawProgress(
		{ dialog, body, minutes: props.readingMinutes, shown: props.body.taken, words },
		signal,
	);
	const ruler = drawRuler(dialog, signal);
	const typeface = keepTypeface(dialog, () => `${facts.title} ${props.body.text}`, props.loadFont);
	const acts: Acts = drawActs({
		...{ dialog, article, body, words, notices, notes, limits, later, signal },
		...{ content: props, whole: filling.whole },
		options: () => effective(settings.current()),
		loadExporter: props.loadExporter,
		forgetPage: props.forgetPage,
	});
	const { loadNextPart } = props;
	if (facts.nextPart && loadNextPart) {
		const load = (address: string) => loadNextPart(address, notices);
		const prepare = (part: HTMLElement, further: LocatedNotice[]) => {
			// Gravest first, as everywhere.
			if (hasRisk(further)) notices.unshift(...further);
			else notices.push(...further);
			turnOtherDirections(part, facts.dir);
			markNotices(part, notices, words.t('noticeInText'));
			letPicturesOpen(part, dialog, words, later);
			letTablesScroll(part);
			// Above the words that they speak of, where the reader is; the part's own page is not there to show them on.
			part.prepend(...drawNotices(further, { ...context, onShow: null }));
			if (hasRisk(further)) leaveNoTrace(body);
			acts.update();
			bar.readAgain();
			measure();
			if (further.length > 0) props.onNotices?.([...notices]);
		};
		const { whole } = filling;
		const address = facts.nextPart;
		later.once(({ drawNextPart }) => {
			ours(() => body.after(drawNextPart({ address, body, words, whole, load, prepare, signal })));
		});
	}
	const bar = drawBar({
		...{ dialog, article, headline, body, words, settings, later, signal, whole: filling.whole },
		headings: props.body.headings,
		lang: facts.lang,
		localVoicesOnly: () => hasRisk(notices) || limits.cloudVoicesOff,
		fixed: fixedOptions(limits),
		host: props.host,
		staying: props.staying,
		progress: progress.element,
		actions: acts.buttons,
		onClose: actions.close,
	});
	dialog.append(
		bar.element,
		make('main', {}, [
			article,
			make('footer', { class: 'end', attributes: { lang: words.language, dir: words.dir } }, [
				make('a', { text: words.t('originalLink'), attributes: { href: props.url } }),
				hasRisk(notices) ? drawReminder(words, article) : null,
			]),
		]),
		bar.listenBar,
		ruler.element,
		...acts.places,
	);

	function update(): void {
		const options = effective(settings.current());
		const before = dialog.open ? placeOf(dialog, body) : null;
		applyOptions(dialog, options, facts.lang);
		turn(dialog.dataset.writing === 'vertical');
		typeface.use(options.font);
		ruler.update(options);
		bar.update();
		acts.update();
		if (!dialog.open) return;
		if (before) returnTo(dialog, body, before);
		measure();
	}
	function measure(): void {
		progress.measure();
		reachWide(body);
	}
	later.once(({ styles }) => addStyles(dialog, styles));
	return {
		...{ dialog, headline, body, bar, filling, update, measure },
		...{ bringLater: later.bring, remove: typeface.remove },
	};
}

function drawReminder(words: Words, article: HTMLElement): HTMLElement {
	return make('button', {
		class: 'quiet',
		text: words.t('endReminder'),
		attributes: { type: 'button', 'data-action': 'to-notice' },
		onPress: () => {
			const card = article.querySelector<HTMLElement>(`#${FIRST_RISK_ID}`);
			if (card) goTo(card);
		},
	});
}
