import { defineConfig } from 'vitest/config';

export default defineConfig({
	test: {
		projects: [
			{
				test: {
					name: 'unit',
					environment: 'jsdom',
					include: ['test/unit/**/*.test.ts'],
					// Speed is for benches: on a busy machine a test of every wording may take its time.
					testTimeout: 60_000,
				},
			},
			{
				test: {
					name: 'e2e',
					environment: 'node',
					include: ['test/e2e/**/*.test.ts'],
					// Each file has browsers, profiles and a network of its own, and mostly waits: two at a time share two cores.
					maxWorkers: 2,
					// Projects with numbers of their own run one after the other, or not at all.
					sequence: { groupOrder: 1 },
					// Real browsers on a busy machine now and then lose a tab or a second; a fault of ours fails each time.
					retry: 2,
					testTimeout: 120_000,
					hookTimeout: 120_000,
				},
			},
		],
	},
});
