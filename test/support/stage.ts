/**
 * The stage of a journey: its own county, its own browser contexts, and a picture and a trace of
 * every page in `test-results/` when it fails.
 */
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, test } from 'vitest'
import { sizes, startBrowser, type Size } from './browser.ts'
import { startClinic, type Clinic } from './clinic.ts'
import { networkOf, type Network } from './network.ts'

export interface Actor {
  readonly page: Page
  readonly network: Network
}

export interface Stage {
  readonly clinic: Clinic
  /** A person with a device of their own: nothing is shared with the others. */
  readonly enter: (size?: Size, options?: BrowserContextOptions) => Promise<Actor>
}

const results = fileURLToPath(new URL('../../test-results', import.meta.url))
const folderName = (journey: string) => journey.toLowerCase().replaceAll(/[^a-zåäö0-9]+/g, '-')

const evidence = async (
  journey: string,
  contexts: readonly BrowserContext[],
  printed: string,
): Promise<void> => {
  const folder = join(results, folderName(journey))
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, 'clinic.log'), printed)
  for (const [number, context] of contexts.entries()) {
    for (const page of context.pages())
      await page
        .screenshot({ path: join(folder, `person-${number + 1}.png`) })
        .catch(() => undefined)
    await context.tracing.stop({ path: join(folder, `person-${number + 1}.zip`) })
  }
}

let browser: Browser

/** Call once at the top of a file of journeys. */
export const shareBrowser = (): void => {
  beforeAll(async () => {
    browser = await startBrowser()
  })
  afterAll(() => browser.close())
}

/** A test that has a county of its own; `told` is added to what its clinic is told. */
export const journey = (
  name: string,
  play: (stage: Stage) => Promise<void>,
  told: () => Readonly<Record<string, string>> = () => ({}),
): void => {
  test(name, async () => {
    const contexts: BrowserContext[] = []
    const clinic = await startClinic({ SWEEP_MS: '250', LOG: 'on', ...told() })
    const enter: Stage['enter'] = async (size = 'desktop', options = {}) => {
      const context = await browser.newContext({
        viewport: sizes[size],
        hasTouch: size === 'phone',
        locale: 'sv-SE',
        timezoneId: 'Europe/Stockholm',
        reducedMotion: 'reduce',
        ...options,
      })
      contexts.push(context)
      context.setDefaultTimeout(40_000)
      await context.tracing.start({ snapshots: true })
      const network = await networkOf(context)
      return { page: await context.newPage(), network }
    }
    try {
      await play({ clinic, enter })
    } catch (error) {
      await evidence(name, contexts, clinic.printed())
      throw error
    } finally {
      await Promise.all(contexts.map((context) => context.close()))
      await clinic.stop()
    }
  })
}
