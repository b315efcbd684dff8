/** What Firefox is told before it starts. */

/** An add-on loaded for one session is taken away at its end, and its storage with it, unless these say otherwise. */
const KEEP_STORAGE = {
	'extensions.webextensions.keepStorageOnUninstall': true,
	'extensions.webextensions.keepUuidOnUninstall': true,
};

const throughProxy = (port: number) => ({
	'network.proxy.type': 1,
	'network.proxy.http': '127.0.0.1',
	'network.proxy.http_port': port,
	'network.proxy.ssl': '127.0.0.1',
	'network.proxy.ssl_port': port,
	'network.proxy.allow_hijacking_localhost': true,
	'network.proxy.no_proxies_on': '',
});

/**
 * Names the preferences of a Firefox for tests.
 *
 * @param port of the loopback network; null for the real one
 * @param keeps whether the extension's storage outlives the browser
 */
export function preferences(port: number | null, keeps: boolean): Record<string, unknown> {
	return {
		...(port === null ? {} : throughProxy(port)),
		'extensions.webextOptionalPermissionPrompts': false,
		// A list of downloads that opens by itself takes keys and the next press away from the page.
		'browser.download.alwaysOpenPanel': false,
		// Voices that say nothing, for a machine without any.
		'media.webspeech.synth.test': true,
		...(keeps ? KEEP_STORAGE : {}),
	};
}
