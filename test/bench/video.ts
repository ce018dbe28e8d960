/** B6: from the claim to the first picture of the other person, straight and through a relay; and what it costs. */
import type { Browser, Page } from 'playwright-core'
import { text as callSv } from '../../web/text/call/sv.ts'
import { text as names } from '../../web/text/names/sv.ts'
import { staffText } from '../../web/text/staff/sv.ts'
import { sv } from '../../web/text/youth/with-door.ts'
import { sizes, startBrowser } from '../support/browser.ts'
import { startClinic } from '../support/clinic.ts'
import { comeOnDuty, endAndClose } from '../support/counsellor.ts'
import { startRelay } from '../support/relay.ts'
import { inMs, round, type Report, type Row } from './report.ts'

const rounds = 8

/** Presses in the page itself, and says when; the clock is the machine's, so pages can be compared. */
const press = (page: Page, name: string): Promise<number> =>
  page.evaluate((words) => {
    const buttons = [...document.querySelectorAll('button')]
    const found = buttons.find(
      (one) =>
        one.getAttribute('aria-label') === words || one.textContent?.trim().startsWith(words),
    )
    if (found === undefined) throw new Error(`There is no button ${words}`)
    const at = performance.timeOrigin + performance.now()
    found.click()
    return at
  }, name)

/** When this first held in the page. */
const when = async (page: Page, holds: string): Promise<number> => {
  const handle = await page.waitForFunction(
    (test) => (new Function(`return ${test}`)() ? performance.timeOrigin + performance.now() : 0),
    holds,
    { polling: 'raf' },
  )
  return (await handle.jsonValue()) as number
}
const isUp = `document.querySelector('.stage[data-state="up"]') !== null`
const seesThem = `(document.querySelector('.stage-other')?.videoWidth ?? 0) > 0 && !document.querySelector('.stage-other').hidden`

/** The bench looks with questions of its own making, which the content policy rightly forbids a page. */
const enter = async (browser: Browser, size: keyof typeof sizes): Promise<Page> =>
  (await browser.newContext({ viewport: sizes[size], locale: 'sv-SE', bypassCSP: true })).newPage()

interface Took {
  called: number
  heard: number
  seen: number
}

const oneVisit = async (desk: Page, phone: Page, url: string): Promise<Took> => {
  await phone.goto(url)
  await phone.getByRole('link', { name: sv.door.video }).click()
  await phone.getByRole('button', { name: sv.join.skip, exact: true }).click()
  await phone.getByLabel(sv.join.urgent.choices.talk).check()
  for (const step of [sv.join.next, sv.join.next, sv.join.next, sv.join.ready.join])
    await phone.getByRole('button', { name: step, exact: true }).click()
  await desk.locator('.take-next button[aria-disabled="false"]').waitFor()

  const called = when(phone, `document.body.innerText.includes('${sv.visit.called.go}')`)
  const taken = await press(desk, staffText.take.next)
  const rang = (await called) - taken
  const up = Promise.all([when(desk, isUp), when(phone, isUp)])
  const ready = await press(phone, sv.visit.called.go)
  const heard = Math.max(...(await up)) - ready
  await press(desk, callSv.stage.camera.off)
  // The counsellor sees the own picture before showing it; that is no wait of the machine's.
  await desk.locator('.stage-preview .button[aria-disabled="false"]').waitFor()
  const frame = when(phone, seesThem)
  const shown = await press(desk, callSv.stage.show)
  const seen = (await frame) - shown
  await endAndClose(desk, staffText.talks.anonymous)
  await phone.evaluate(() => sessionStorage.clear())
  return { called: rang, heard, seen }
}

const measure = async (
  browser: Browser,
  env: Readonly<Record<string, string>>,
): Promise<Took[]> => {
  const clinic = await startClinic(env)
  try {
    const desk = await enter(browser, 'desktop')
    await comeOnDuty(desk, clinic.url, 'elin-mora')
    await desk.getByText(staffText.duty.more, { exact: true }).click()
    for (const channel of ['voice', 'video'] as const) {
      const saved = desk.waitForResponse(/\/duty$/)
      await desk.getByLabel(names.channels[channel]).check()
      await saved
    }
    await desk.getByText(staffText.duty.more, { exact: true }).click()
    const phone = await enter(browser, 'phone')
    const took: Took[] = []
    for (let round = 0; round < rounds; round++) took.push(await oneVisit(desk, phone, clinic.url))
    return took
  } finally {
    await clinic.stop()
  }
}

const rowOf = (way: string, took: readonly Took[]): Row => {
  const sum = inMs(took.map(({ called, heard, seen }) => called + heard + seen))
  return {
    way,
    visits: took.length,
    'claim → called p50': inMs(took.map((one) => one.called)).p50,
    'ready → both heard p50': inMs(took.map((one) => one.heard)).p50,
    'show → first frame p50': inMs(took.map((one) => one.seen)).p50,
    'sum p50 ms': sum.p50,
    'sum worst ms': sum.p99,
  }
}

/** Dollars, eu-north-1 price lists; not measured here. */
const price = { attendeeMinute: 0.0017, millionWrites: 0.705 }
const talkMinutes = 25

export const video = async (): Promise<Report> => {
  const browser = await startBrowser()
  const relay = await startRelay()
  try {
    const straight = await measure(browser, {})
    const relayed = await measure(browser, relay.env)
    const minutes = talkMinutes * 2
    return {
      name: 'video',
      tables: {
        'Claim to the first picture of the other, without the time people take to answer': [
          rowOf('straight', straight),
          rowOf('through a relay', relayed),
        ],
        'Cost of one talk with picture (budget from price lists, not measured)': [
          {
            of: 'meetings',
            units: `${minutes} attendee minutes`,
            dollars: round(minutes * price.attendeeMinute, 4),
          },
          { of: 'browser to browser, own relay', units: '0 attendee minutes', dollars: 0 },
          {
            of: 'database',
            units: '26 write units',
            dollars: round((26 * price.millionWrites) / 1e6, 6),
          },
        ],
      },
      notes: [
        'Sum: three waits of the machine added. Between them a youth answers the ready check and a counsellor looks at the own picture, which take the time people take.',
        'Fake camera and microphone of Chromium; both browsers, the server and the relay share this machine.',
        'Reach: below 700 ms straight, below 1,200 ms through a relay.',
      ],
    }
  } finally {
    await browser.close()
    await relay.stop()
  }
}
