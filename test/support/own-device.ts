/**
 * A device with one person's page in it, in a Chromium without what Playwright adds to it: the page is
 * really hidden behind another tab and really put to sleep, and its own timers are asked whether it was.
 */
import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type BrowserContext, type Page } from 'playwright-core'
import { sizes, switches, type Size } from './browser.ts'
import { ensureChromium } from './chromium.mjs'
import { until } from './until.ts'

export interface OwnDevice {
  readonly context: BrowserContext
  readonly page: Page
  /** Everything in it stands still, as in a machine whose lid is shut; answers with what lets it go on. */
  readonly standStill: () => () => void
  readonly close: () => Promise<void>
}

/** A run that is broken off leaves no browser behind. */
const running = new Set<ChildProcess>()
process.once('exit', () => running.forEach((child) => child.kill('SIGKILL')))

const addressOf = (browser: ChildProcess): Promise<string> =>
  new Promise((resolve, reject) => {
    let printed = ''
    browser.stderr?.on('data', (chunk) => {
      printed += String(chunk)
      const [, address] = /DevTools listening on (\S+)/.exec(printed) ?? []
      if (address !== undefined) resolve(address)
    })
    browser.once('exit', () => reject(new Error(`The browser did not start:\n${printed}`)))
  })

/** The emulation of focus, on by default in every page of Playwright, keeps it in sight for ever. */
export const startDevice = async (size: Size): Promise<OwnDevice> => {
  const profile = await mkdtemp(join(tmpdir(), 'dorren-device-'))
  const browser = spawn(
    await ensureChromium(),
    [
      ...switches,
      '--lang=sv-SE',
      '--accept-lang=sv-SE',
      '--force-prefers-reduced-motion',
      '--remote-debugging-port=0',
      `--user-data-dir=${profile}`,
      'about:blank',
    ],
    {
      env: { ...process.env, TZ: 'Europe/Stockholm' },
      stdio: ['ignore', 'ignore', 'pipe'],
      // A group of processes of its own, so that all of them can be made to stand still.
      detached: true,
    },
  )
  running.add(browser)
  const ended = new Promise<void>((resolve) => browser.once('exit', () => resolve()))
  const close = async (): Promise<void> => {
    browser.kill('SIGKILL')
    await ended
    running.delete(browser)
    await rm(profile, { recursive: true, force: true, maxRetries: 5 })
  }
  try {
    const connected = await chromium.connectOverCDP(await addressOf(browser), {
      isLocal: true,
      noDefaults: true,
    })
    const [context] = connected.contexts()
    const [page] = context!.pages()
    await page!.setViewportSize(sizes[size])
    const tell = (signal: 'SIGSTOP' | 'SIGCONT') => void process.kill(-browser.pid!, signal)
    const standStill = () => {
      tell('SIGSTOP')
      return () => tell('SIGCONT')
    }
    return { context: context!, page: page!, standStill, close }
  } catch (problem) {
    await close()
    throw problem
  }
}

interface Beating {
  beats: number
  isFrozen: boolean
}

/** What the page's own timer has done, and whether the page knows that it is frozen. */
const beating = (page: Page): Promise<Beating & { seen: DocumentVisibilityState }> =>
  page.evaluate(() => {
    const own = window as unknown as { beating?: Beating }
    if (own.beating === undefined) {
      const begun = { beats: 0, isFrozen: false }
      own.beating = begun
      setInterval(() => begun.beats++, 50)
      document.addEventListener('freeze', () => (begun.isFrozen = true))
      document.addEventListener('resume', () => (begun.isFrozen = false))
    }
    return { ...own.beating, seen: document.visibilityState }
  })

const beatsIn = async (page: Page, milliseconds: number): Promise<number> => {
  const before = await beating(page)
  await new Promise((resolve) => setTimeout(resolve, milliseconds))
  return (await beating(page)).beats - before.beats
}

/** Another tab comes in front; answers with what brings this one back. */
export const hide = async (page: Page): Promise<() => Promise<void>> => {
  await beating(page)
  const inFront = await page.context().newPage()
  await until('the page is hidden', async () => (await beating(page)).seen === 'hidden')
  return async () => {
    await inFront.close()
    await page.bringToFront()
    await until('the page is in front', async () => (await beating(page)).seen === 'visible')
  }
}

/** A phone that is locked and put away; answers with what wakes it. */
export const fallAsleep = async (page: Page): Promise<() => Promise<void>> => {
  const show = await hide(page)
  const session = await page.context().newCDPSession(page)
  await session.send('Page.setWebLifecycleState', { state: 'frozen' })
  await until('the page sleeps', async () => (await beating(page)).isFrozen)
  // It tells that it goes to sleep before its timers stop.
  await until('its timers stand still', async () => (await beatsIn(page, 300)) === 0)
  return async () => {
    await session.send('Page.setWebLifecycleState', { state: 'active' })
    await session.detach()
    await show()
    await until('the page is awake', async () => !(await beating(page)).isFrozen)
  }
}
