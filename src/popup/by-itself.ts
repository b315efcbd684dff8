import { hostOf } from '../shared/address';
import { browser } from '../shared/browser';
import { make } from '../shared/dom';
import { type Managed, readManaged } from '../shared/managed';
import { siteRule } from '../shared/opening';
import { closeOn, mayLook, openEverywhere, openOn } from '../shared/permission';
import { readSites, type Sites, setSite } from '../shared/sites';
import { t } from '../shared/strings';

interface Standing {
	host: string;
	sites: Sites;
	managed: Managed;
	onHost: boolean;
	onAll: boolean;
}

/**
 * Draws where the reader opens by itself: on this site, on all news sites, never here. A press asks the browser for just
 * that, or gives it back.
 *
 * @param url the page's address
 * @returns null on a page that belongs to no site
 */
export async function drawByItself(url: string): Promise<HTMLElement | null> {
	const host = hostOf(url);
	if (host === null) return null;
	const section = make('section', { class: 'by-itself', attributes: { id: 'by-itself' } });
	await draw(section, host);
	return section;
}

async function draw(into: HTMLElement, host: string, problem = ''): Promise<void> {
	const [sites, managed, onHost, onAll] = await Promise.all([
		readSites(),
		readManaged(),
		mayLook(host),
		mayLook(null),
	]);
	const standing = { host, sites, managed, onHost, onAll };
	const redraw = async (work: Promise<unknown>) => {
		const held = await work.catch(() => false);
		await draw(into, host, held === false ? t('byItselfRefused') : '');
	};
	into.replaceChildren(
		make('h2', { text: t('byItself') }),
		...drawSwitches(standing, redraw),
		make('p', { class: 'problem', text: problem, attributes: { role: 'alert' } }),
		make('p', { class: 'hint', text: t('byItselfHint') }),
	);
}

function drawSwitches(standing: Standing, redraw: (work: Promise<unknown>) => void): HTMLElement[] {
	const { host, sites, managed, onHost, onAll } = standing;
	const rule = siteRule(host, sites, managed);
	const fixed = rule.by === 'organisation';
	return [
		drawSwitch(
			'open-on-site',
			t('byItselfOn', host),
			fixed ? rule.opens : sites.hosts[host] === 'open' && onHost,
			{
				fixed,
				set: (on) => redraw(on ? openOn(host) : closeOn(host, null)),
			},
		),
		drawSwitch('open-everywhere', t('byItselfEverywhere'), sites.everywhere && onAll, {
			fixed: false,
			// What was not wished is not a refusal.
			set: (on) => redraw(on ? openEverywhere(true) : openEverywhere(false).then(() => null)),
		}),
		drawSwitch(
			'never-on-site',
			t('byItselfNever', host),
			fixed ? !rule.opens : sites.hosts[host] === 'never',
			{
				fixed,
				set: (on) => redraw(on ? closeOn(host, 'never') : setSite(host, null)),
			},
		),
		...(fixed ? [make('p', { class: 'hint', text: t('byOrganisation') })] : []),
	];
}

function drawSwitch(
	id: string,
	label: string,
	on: boolean,
	{ fixed, set }: { fixed: boolean; set(on: boolean): void },
): HTMLElement {
	const input = make('input', { attributes: { type: 'checkbox', id } });
	input.checked = on;
	input.disabled = fixed;
	// Nothing may come between this press and the browser's question.
	input.addEventListener('change', () => set(input.checked));
	return make('label', { class: 'switch' }, [input, make('span', { text: label })]);
}

/** @returns the way to the options page */
export function drawMore(): HTMLElement {
	return make('button', {
		class: 'to-options',
		text: t('moreSettings'),
		attributes: { type: 'button', id: 'more-settings' },
		onPress: () => browser.runtime.openOptionsPage(),
	});
}
