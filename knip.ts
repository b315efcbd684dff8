/** What `knip` must be told to find unused files, exports and packages: the doors that no import names. */
import type { KnipConfig } from 'knip';
import { allFontFiles } from './src/shared/fonts';
import { ON_DEMAND_SCRIPTS } from './src/tools/entries';

const packageOf = (path: string) => path.split('/').slice(0, 2).join('/');

export default {
	entry: [
		'src/background.ts',
		...ON_DEMAND_SCRIPTS.map((script) => `src/${script.replace(/\.js$/, '.ts')}`),
		// The build puts it in the place of the polyfill.
		'src/shared/native-browser.ts',
		// It lets one script take parts of another by this.
		'src/shared/parts.ts',
		// Scripts of extension pages, which their HTML names.
		'src/{popup,options,checker}/{popup,options,checker}.ts',
		'src/core/index.ts',
		// The tests read the folder.
		'src/core/notices/catalogue/*.ts',
		'src/tools/{build,fuzz,icons,package,picture,promises,start,test}.ts',
		'src/tools/{shots,store}/index.ts',
		'test/bench/index.ts',
		// Bundled by path and run inside a page.
		'test/{bench,e2e}/in-page/*.ts',
		'test/{unit,e2e}/**/*.test.ts',
		// The harness's door offers what a test may come to need.
		'test/e2e/harness/index.ts',
	],
	project: ['src/**/*.{ts,mjs}', 'test/**/*.ts'],
	vitest: { config: ['test/vitest.config.ts'] },
	ignoreDependencies: [
		// Copied file by file, named in the table of fonts.
		...new Set([...allFontFiles().keys()].map(packageOf)),
		// Started as a program.
		'web-ext',
		// Read as text, to run inside a page.
		'axe-core',
		// `caveat:parts`, which the build makes.
		'caveat',
	],
	// The system's, where it has it.
	ignoreBinaries: ['apt-get'],
	// A type that goes with an exported function is part of its signature, even where nobody names it yet.
	ignoreExportsUsedInFile: { interface: true, type: true },
} satisfies KnipConfig;
