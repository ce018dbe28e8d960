/** The kinds of test: a few files at a time, each with what it needs to itself, nothing left out. */
import { defineConfig } from 'vitest/config'
import { long, quick } from './test/kinds.mjs'
import { LongestFirst } from './test/support/longest-first.ts'

/** These change nothing outside what they make themselves, so their files share what has been loaded. */
const shareModules = ['rules', 'domain', 'api', 'infra', 'journeys']

/** A page keeps much in its modules: each file has a realm of its own, which costs less than a process. */
const inRealms = { environment: 'happy-dom', pool: 'vmThreads' } as const
const ofPages = 'test/support/page-realm.ts'

const kind = (name: string) => ({
  extends: true as const,
  test: {
    name,
    include: [`test/${name}/**/*.test.{ts,tsx}`],
    // A journey waits for half of its time: for a browser, a network, a clock. Beside two in Firefox
    // there is one in WebKit.
    maxWorkers: name === 'journeys' && process.env.BROWSER !== 'firefox' ? 3 : 2,
    isolate: !shareModules.includes(name),
    ...(name === 'pages' ? inRealms : { environment: 'node' }),
    // They set clocks and globals of the page, so each file has a thread of its own.
    ...(name === 'web' && { pool: 'threads' as const }),
    setupFiles: ['test/support/property-seed.ts', ...(name === 'pages' ? [ofPages] : [])],
    // A step that hangs fails by its own limit; this only ends what nobody foresaw.
    testTimeout: long.includes(name) ? 240_000 : 60_000,
    hookTimeout: 120_000,
    ...(name === 'journeys' ? { globalSetup: ['test/support/ready-clinic.ts'] } : {}),
  },
})

export default defineConfig({
  test: {
    // An `.only` left behind would hide every other test.
    allowOnly: false,
    sequence: { sequencer: LongestFirst },
    projects: [...quick, ...long].map(kind),
  },
})
