/** B4: how long every page of the young keeps whoever opens it waiting, on a slow phone far from a mast. */
import type { Browser, CDPSession, Page } from 'playwright-core'
import { sizes } from '../support/browser.ts'
import type { Clinic } from '../support/clinic.ts'
import { comeOnDuty, takeNext } from '../support/counsellor.ts'
import { joinLine } from '../support/youth.ts'
import { requestsOf, usableAt, watchFor, youthPages } from '../support/youth-pages.ts'
import { sv } from '../../web/text/youth/with-door.ts'
import { quantile, round, type Row } from './report.ts'

/** Slow 3G as Chromium's own tools define it: 400 kbit/s, 400 ms there and back; and a slow processor. */
const slow = { offline: false, latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000 }
const slowerBy = 4
const runs = 3
/** Longer than the page waits before it fetches ahead, and than what it then fetches takes. */
const idle = 6_000

export const slowly = async (
  page: Page,
): Promise<{ devtools: CDPSession; bytes: () => number }> => {
  const devtools = await page.context().newCDPSession(page)
  let bytes = 0
  devtools.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength))
  await devtools.send('Network.enable')
  await devtools.send('Network.emulateNetworkConditions', slow)
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowerBy })
  return { devtools, bytes: () => bytes }
}

interface Run {
  ms: number
  requests: number
  bytes: number
}
const middle = (of: readonly Run[], page: string, reach: number): Row => ({
  page,
  'usable ms': Math.round(
    quantile(
      of.map(({ ms }) => ms),
      0.5,
    ),
  ),
  'reach ms': reach,
  requests: quantile(
    of.map(({ requests }) => requests),
    0.5,
  ),
  'kB over the network': round(
    quantile(
      of.map(({ bytes }) => bytes),
      0.5,
    ) / 1000,
  ),
})

const onAPhone = async <T>(browser: Browser, use: (page: Page) => Promise<T>): Promise<T> => {
  const context = await browser.newContext({
    viewport: sizes.phone,
    hasTouch: true,
    locale: 'sv-SE',
  })
  try {
    return await use(await context.newPage())
  } finally {
    await context.close()
  }
}

const severalTimes = async (run: () => Promise<Run>): Promise<Run[]> => {
  const all: Run[] = []
  for (let n = 0; n < runs; n++) all.push(await run())
  return all
}

const opened = (browser: Browser, address: string, usable: string): Promise<Run> =>
  onAPhone(browser, async (page) => {
    await watchFor(page, usable)
    const { bytes } = await slowly(page)
    const asked = requestsOf(page)
    await page.goto(address, { waitUntil: 'commit' })
    const ms = await usableAt(page)
    return { ms, requests: asked.length, bytes: bytes() }
  })

/** A press, and what comes of it; what was asked for before it does not count. */
const pressed = async (page: Page, button: string, bytes: () => number): Promise<Run> => {
  const asked = requestsOf(page)
  const before = bytes()
  await page.evaluate(
    (selector) =>
      document
        .querySelector(selector)!
        .addEventListener('click', () => Object.assign(window, { pressedAt: performance.now() })),
    button,
  )
  await page.locator(button).first().click()
  const at = await usableAt(page)
  const from = await page.evaluate(() => (window as unknown as { pressedAt: number }).pressedAt)
  return { ms: at - from, requests: asked.length, bytes: bytes() - before }
}

const tapped = (browser: Browser, address: string, after: number): Promise<Run> =>
  onAPhone(browser, async (page) => {
    await watchFor(page, '#app fieldset input')
    const { bytes } = await slowly(page)
    await page.goto(address, { waitUntil: 'load' })
    await page.locator('body[data-ready]').waitFor()
    await page.waitForTimeout(after)
    return pressed(page, '[data-start]', bytes)
  })

/** From "Jag är redo": the network is slow from the waiting room on. */
const talkBegins = async (browser: Browser, clinic: Clinic, counsellor: string): Promise<Run> => {
  const context = await browser.newContext({ viewport: sizes.desktop, locale: 'sv-SE' })
  const desk = await context.newPage()
  await comeOnDuty(desk, clinic.url, counsellor)
  const run = await onAPhone(browser, async (page) => {
    await watchFor(page, '.talk [role=log]')
    const { devtools, bytes } = await slowly(page)
    await devtools.send('Network.emulateNetworkConditions', {
      ...slow,
      latency: 0,
      downloadThroughput: -1,
    })
    await page.goto(clinic.url)
    await joinLine(page)
    await page.waitForTimeout(2_000)
    await devtools.send('Network.emulateNetworkConditions', slow)
    await takeNext(desk)
    await page.getByRole('button', { name: sv.visit.called.go, exact: true }).waitFor()
    await page.evaluate((name) => {
      for (const button of document.querySelectorAll('button'))
        if (button.textContent === name) button.dataset['bench'] = 'yes'
    }, sv.visit.called.go)
    return pressed(page, '[data-bench]', bytes)
  })
  await context.close()
  return run
}

export const youthPagesOnSlow3G = async (browser: Browser, clinic: Clinic): Promise<Row[]> => {
  const rows: Row[] = []
  const add = async (name: string, reach: number, run: () => Promise<Run>) => {
    rows.push(middle(await severalTimes(run), name, reach))
  }
  for (const { name, at, usable } of youthPages)
    await add(name, 3_500, () => opened(browser, clinic.url + at('sv'), usable))
  await add('tap on Chatta at once', 3_000, () => tapped(browser, clinic.url, 0))
  await add('tap on Chatta after a while', 1_000, () => tapped(browser, clinic.url, idle))
  const staff = ['elin-mora', 'amir-borlange', 'hodan-falun']
  await add('the talk, from "ready"', 3_500, () => talkBegins(browser, clinic, staff.pop()!))
  return rows
}
