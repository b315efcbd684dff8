import { make } from '../shared/dom';
import type { Managed } from '../shared/managed';
import { closeOn, mayLook, openOn } from '../shared/permission';
import { readSites, type SiteChoice } from '../shared/sites';
import { t } from '../shared/strings';

interface Row {
	host: string;
	choice: SiteChoice;
	/** The organisation's row cannot be changed here. */
	fixed: boolean;
	/** Caveat may look at the host. */
	granted: boolean;
}

/**
 * Draws the list of all sites with their settings, which can be searched, cleared and exported.
 *
 * @param managed what the organisation has set
 */
export async function drawSites(managed: Managed): Promise<HTMLElement> {
	const list = make('ul', { attributes: { id: 'sites' } });
	const none = make('p', { class: 'hint', attributes: { role: 'status' } });
	const search = make('input', {
		attributes: {
			type: 'search',
			id: 'search',
			'aria-label': t('sitesSearch'),
			placeholder: t('sitesSearch'),
		},
	});
	let rows: Row[] = [];
	const show = () => {
		const wanted = search.value.trim().toLowerCase();
		const shown = rows.filter(({ host }) => host.includes(wanted));
		list.replaceChildren(...shown.map((row) => drawRow(row, load)));
		none.textContent = shown.length > 0 ? '' : t(rows.length > 0 ? 'sitesNoMatch' : 'sitesNone');
		// With nothing in the list there is nothing to search, clear or take along.
		search.hidden = rows.length === 0;
		actions.hidden = rows.every(({ fixed }) => fixed);
	};
	const actions = make('div', { class: 'row' }, [drawClear(() => load()), drawExport()]);
	const load = async () => {
		rows = await readRows(managed);
		show();
	};
	search.addEventListener('input', show);
	await load();
	return make('section', {}, [make('h2', { text: t('sitesHeading') }), search, list, none, actions]);
}

async function readRows(managed: Managed): Promise<Row[]> {
	const { hosts } = await readSites();
	const own = Object.entries(hosts).map(([host, choice]) => ({ host, choice, fixed: false }));
	const given = [
		...managed.openOn.map((host) => ({ host, choice: 'open' as const, fixed: true })),
		...managed.neverOn.map((host) => ({ host, choice: 'never' as const, fixed: true })),
	];
	const fixed = new Set(given.map(({ host }) => host));
	const all = [...given, ...own.filter(({ host }) => !fixed.has(host))];
	all.sort((a, b) => a.host.localeCompare(b.host));
	return Promise.all(all.map(async (row) => ({ ...row, granted: await mayLook(row.host) })));
}

function drawRow({ host, choice, fixed, granted }: Row, reload: () => void): HTMLElement {
	const select = make('select', { attributes: { 'aria-label': t('siteChoice', host) } }, [
		make('option', { text: t('siteOpen'), attributes: { value: 'open' } }),
		make('option', { text: t('siteNever'), attributes: { value: 'never' } }),
	]);
	select.value = choice;
	select.disabled = fixed;
	select.addEventListener('change', async () => {
		await (select.value === 'open' ? openOn(host) : closeOn(host, 'never')).catch(() => false);
		reload();
	});
	const waits = choice === 'open' && !granted;
	return make('li', {}, [
		make('span', { class: 'host', text: host }),
		fixed ? make('span', { class: 'hint', text: t('byOrganisation') }) : null,
		waits ? make('span', { class: 'hint', text: t('siteWaiting') }) : null,
		waits
			? make('button', {
					text: t('siteAllow', host),
					attributes: { type: 'button' },
					onPress: () => openOn(host).then(reload),
				})
			: null,
		select,
		fixed
			? null
			: make('button', {
					text: t('siteRemove', host),
					attributes: { type: 'button', 'data-action': 'remove' },
					onPress: () => closeOn(host, null).then(reload),
				}),
	]);
}

function drawClear(reload: () => void): HTMLElement {
	let sure = false;
	const button = make('button', {
		text: t('sitesClear'),
		attributes: { type: 'button', id: 'clear' },
		onPress: async () => {
			if (!sure) {
				sure = true;
				button.textContent = t('sitesClearSure');
				return;
			}
			sure = false;
			button.textContent = t('sitesClear');
			const { hosts } = await readSites();
			for (const host of Object.keys(hosts)) await closeOn(host, null);
			reload();
		},
	});
	button.addEventListener('blur', () => {
		sure = false;
		button.textContent = t('sitesClear');
	});
	return button;
}

function drawExport(): HTMLElement {
	return make('button', {
		text: t('sitesExport'),
		attributes: { type: 'button', id: 'export' },
		onPress: async () => {
			const { hosts, neverPaths } = await readSites();
			const file = new Blob([`${JSON.stringify({ hosts, neverPaths }, null, '\t')}\n`], {
				type: 'application/json',
			});
			const link = make('a', {
				attributes: { href: URL.createObjectURL(file), download: 'caveat-sites.json' },
			});
			link.click();
			// The browser must have taken it by then; some take it only after this turn.
			setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
		},
	});
}
