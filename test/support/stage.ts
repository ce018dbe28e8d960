/**
 * The stage of a journey: a county of its own, or one with those that meet nobody, its own browser
 * contexts, and a picture of every page and the clinic's log in `test-results/` when it fails. With
 * `TRACE=on`, as when it is played again, a trace of every page lies there however it ends.
 */
import { mkdir, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core'
import { expect, test as base } from 'vitest'
import {
  deskInFirefox,
  mediaInFirefox,
  mediaOfWindows,
  sizes,
  startFirefox,
  startForJourneys,
  type Size,
} from './browser.ts'
import { startClinic, type Clinic } from './clinic.ts'
import { networkOf, type Network } from './network.ts'
import { closingQuestions } from '../unkind/chromium/closing.ts'
import { startDevice, type OwnDevice } from './own-device.ts'
import { onDynamo } from './on-dynamo.ts'

export interface Actor {
  readonly page: Page
}
/** Whoever's network can be taken away: every frame of theirs goes through us, which costs. */
export interface NetworkedActor extends Actor {
  readonly network: Network
}

export interface Stage {
  readonly clinic: Clinic
  /** A person with a device of their own: nothing is shared with the others. */
  readonly enter: (size?: Size, options?: BrowserContextOptions) => Promise<Actor>
  /** The same, with a network to be taken away. */
  readonly enterByNetwork: (size?: Size) => Promise<NetworkedActor>
  /** The same in a browser of its own, whose page can be hidden and put to sleep. */
  readonly enterOnOwnDevice: (size?: Size) => Promise<OwnDevice>
}

/** What the clock does is done this often, so that nobody waits long once it has moved. */
const clockRound = '2000'

/**
 * `npm run unkind -- --journeys`: the weather of an unkind county, by this seed: the clock comes once a minute and a
 * sign-in holds for 70 s, as an unkind county says itself.
 */
const { UNKIND: seed } = process.env
const weather: Readonly<Record<string, string>> =
  seed === undefined ? { SWEEP_MS: clockRound } : { UNKIND_SEED: seed, UNKIND_CALLS: 'kept' }
/** A clock that comes once a minute is waited for. */
const patience = seed === undefined ? 40_000 : 100_000

/** A trace costs a tenth of a journey, so it is taken where somebody will look at it. */
const traced = process.env.TRACE === 'on'

const results = fileURLToPath(new URL('../../test-results', import.meta.url))
/** What the first failure left is not written over by what is played again. */
const resultsOf = (journey: string) => {
  const name = journey.toLowerCase().replaceAll(/[^a-zåäö0-9]+/g, '-')
  return join(results, traced ? `${name}-traced` : name)
}

const evidence = async (
  journey: string,
  contexts: readonly BrowserContext[],
  printed: string,
): Promise<void> => {
  const folder = resultsOf(journey)
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, 'clinic.log'), printed)
  for (const [number, context] of contexts.entries())
    for (const [window, page] of context.pages().entries())
      await page
        .screenshot({
          path: join(
            folder,
            `person-${number + 1}${window === 0 ? '' : `-window-${window + 1}`}.png`,
          ),
        })
        .catch(() => undefined)
}

const keepTraces = async (journey: string, contexts: readonly BrowserContext[]): Promise<void> => {
  for (const [number, context] of contexts.entries())
    await context.tracing
      .stop({ path: join(resultsOf(journey), `person-${number + 1}.zip`) })
      // Somebody who has left the journey has taken theirs along.
      .catch(() => undefined)
}

/** One browser for all the files that a worker plays; one that has crashed is started again. */
const test = base.extend('browser', { scope: 'worker' }, ({}, { onCleanup }) => {
  let started: Promise<Browser> | undefined
  onCleanup(async () => (await started)?.close())
  return async (): Promise<Browser> => {
    const running = await started
    if (running?.isConnected() === true) return running
    started = startForJourneys()
    return started
  }
})

/** Plays it in this county, with this browser. */
const playIn = async (
  name: string,
  play: (stage: Stage) => Promise<void>,
  clinic: Clinic,
  browser: Browser,
): Promise<void> => {
  const atDesk = deskInFirefox ? await startFirefox() : undefined
  const contexts: BrowserContext[] = []
  const devices: OwnDevice[] = []
  const contextOf = async (size: Size = 'desktop', options: BrowserContextOptions = {}) => {
    const other = size === 'desktop' ? atDesk : undefined
    const context = await (other ?? browser).newContext({
      viewport: sizes[size],
      hasTouch: size === 'phone',
      locale: 'sv-SE',
      timezoneId: 'Europe/Stockholm',
      ...(other === undefined ? mediaOfWindows : mediaInFirefox),
      ...options,
    })
    contexts.push(context)
    context.setDefaultTimeout(patience)
    if (traced) await context.tracing.start({ snapshots: true })
    return context
  }
  const closing = seed === undefined ? undefined : closingQuestions()
  const pageIn = async (context: BrowserContext): Promise<Page> => {
    const page = await context.newPage()
    await closing?.watch(page)
    return page
  }
  const enter: Stage['enter'] = async (size, options) => ({
    page: await pageIn(await contextOf(size, options)),
  })
  const enterByNetwork: Stage['enterByNetwork'] = async (size) => {
    const context = await contextOf(size)
    const network = await networkOf(context)
    return { page: await pageIn(context), network }
  }
  const enterOnOwnDevice: Stage['enterOnOwnDevice'] = async (size = 'phone') => {
    const device = await startDevice(size)
    devices.push(device)
    contexts.push(device.context)
    device.context.setDefaultTimeout(patience)
    if (traced) await device.context.tracing.start({ snapshots: true })
    await closing?.watch(device.page)
    return device
  }
  try {
    await play({ clinic, enter, enterByNetwork, enterOnOwnDevice })
    expect(await closing?.ask(), 'what is asked at the end of a day under the weather').toEqual(
      seed === undefined ? undefined : [],
    )
  } catch (error) {
    await evidence(name, contexts, clinic.printed())
    throw error
  } finally {
    if (traced) await keepTraces(name, contexts)
    const shared = contexts.filter((one) => devices.every(({ context }) => context !== one))
    await Promise.all([...shared, ...devices].map((one) => one.close()))
    await atDesk?.close()
  }
}

const countyOf = (file: string, told: Readonly<Record<string, string>> = {}): Promise<Clinic> => {
  const keptIn = onDynamo.includes(basename(file, '.test.ts')) ? 'dynamodb' : 'file'
  return startClinic({ LOG: 'on', ...weather, ...told }, { keptIn })
}

/** The county of those journeys of a file that meet nobody: begun by the first of them, and over with the last. */
const withCounty = test.extend('county', { scope: 'file' }, ({}, { onCleanup }) => {
  let started: Promise<Clinic> | undefined
  onCleanup(async () => (await started)?.stop())
  return (file: string): Promise<Clinic> => (started ??= countyOf(file))
})

/** What those may ask of a clinic who are not alone in it. */
export type SharedStage = Omit<Stage, 'clinic'> & { readonly clinic: Pick<Clinic, 'url' | 'now'> }

/** A test that has a county of its own; `told` is added to what its clinic is told. */
export const journey = (
  name: string,
  play: (stage: Stage) => Promise<void>,
  told: () => Readonly<Record<string, string>> = () => ({}),
): void =>
  test(name, async ({ browser, task }) => {
    const started = await browser()
    const clinic = await countyOf(task.file.filepath, told())
    try {
      await playIn(name, play, clinic, started)
    } finally {
      await clinic.stop()
    }
  })

/** A test of people who meet nobody, in one county with the others of its file that say so. */
export const journeyMeetingNobody = (
  name: string,
  play: (stage: SharedStage) => Promise<void>,
): void =>
  withCounty(name, async ({ browser, county, task }) =>
    playIn(name, play, await county(task.file.filepath), await browser()),
  )
