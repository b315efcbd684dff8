/** What is used of the browser window's own scope, where toolbar and keys are. */

/** What the window's own scope offers. */
export interface Privileged {
	WebExtensionPolicy: {
		getByID(id: string): {
			mozExtensionHostname: string;
			privateBrowsingAllowed: boolean;
			extension: {
				backgroundState: string;
				terminateBackground(how: { ignoreDevToolsAttached: boolean }): Promise<void>;
			};
		};
	};
	ChromeUtils: {
		importESModule(url: string): {
			ExtensionParent: {
				apiManager: {
					global: { browserActionFor(extension: unknown): { triggerAction(window: unknown): void } };
				};
			};
			ExtensionPermissions: { add(id: string, what: object, extension: unknown): Promise<void> };
			AddonManager: { getAddonByID(id: string): Promise<{ reload(): Promise<void> }> };
		};
	};
	Services: {
		prefs: { setIntPref(name: string, value: number): void };
		wm: { getMostRecentWindow(type: string): Window };
	};
	gBrowser: { selectedBrowser: { browsingContext: { mediumOverride: string; textZoom: number } } };
	Cc: Record<string, { createInstance(kind: unknown): TextInputProcessor } | undefined>;
	Ci: { nsITextInputProcessor: unknown };
}
export interface Panel extends Element {
	state: string;
	hidePopup(): void;
}
export interface Menu extends Element {
	state: string;
	activateItem(item: Element): void;
}
interface TextInputProcessor {
	beginInputTransactionForTests(window: unknown): void;
	keydown(event: KeyboardEvent): void;
	keyup(event: KeyboardEvent): void;
}
