/** The kinds of test: quick ones side by side, browser journeys one at a time, nothing left out. */
import { defineConfig } from 'vitest/config'

const kind = (name: string, include: string[]) => ({
  extends: true as const,
  test: { name, include, testTimeout: 20_000, hookTimeout: 60_000 },
})

export default defineConfig({
  test: {
    // An `.only` left behind would hide every other test.
    allowOnly: false,
    maxWorkers: 2,
    projects: [
      kind('rules', ['test/rules/**/*.test.ts']),
      kind('domain', ['test/domain/**/*.test.ts']),
      kind('api', ['test/api/**/*.test.ts']),
      kind('store', ['test/store/**/*.test.ts']),
      kind('infra', ['test/infra/**/*.test.ts']),
      kind('runtime', ['test/runtime/**/*.test.ts']),
      kind('web', ['test/web/**/*.test.{ts,tsx}']),
      kind('simulation', ['test/simulation/**/*.test.ts']),
      {
        extends: true,
        test: {
          name: 'journeys',
          include: ['test/journeys/**/*.test.ts'],
          fileParallelism: false,
          // A step that hangs fails by its own limit; this only ends what nobody foresaw.
          testTimeout: 240_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
})
