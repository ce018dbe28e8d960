/** Urgent help is one tap away on every page (R2), and a plan of one's own goes on without a network (R6). */
import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { counsellorApi } from '../../shared/contract/visit/counsellor.ts'
import { times } from '../../shared/rules/line/times.ts'
import { text as noticeSv } from '../../web/text/notice/sv.ts'
import { text as programmeSv } from '../../web/text/programme/sv.ts'
import { text as safetySv } from '../../web/text/safety/sv.ts'
import { sv } from '../../web/text/youth/with-door.ts'
import { comeIn, enrol, openWorklist } from '../support/programme.ts'
import { journey } from '../support/stage.ts'
import { clockMoves, once, placeInLine, staffToken, wire } from '../support/wire.ts'
import { joinLine, onward, pastWho } from '../support/youth.ts'

const { plan } = safetySv
const { keep } = noticeSv
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })

/** One tap, and the number stands there to be called; one more and the page is as it was. */
const helpIsNear = async (page: Page, where: string): Promise<void> => {
  const urgent = page
    .getByRole('button', { name: sv.door.urgent })
    .or(page.getByRole('link', { name: sv.door.urgent }))
  await urgent.filter({ visible: true }).first().click()
  const number = page.locator('a[href="tel:112"]:visible').first()
  await number.waitFor().catch(() => expect.fail(`no number to call on ${where}`))
  await page.keyboard.press('Escape')
}

journey(
  'urgent help is one tap from the start, the line, a letter, the plan and the programme; the plan is written, hidden and saved without a network',
  async ({ clinic, enter }) => {
    const { page } = await enter('phone')
    await page.goto(clinic.url)
    await helpIsNear(page, 'the start')
    for (const place of ['#brev', '#prata', '#tid']) {
      await page.goto(`${clinic.url}/${place}`)
      await page.reload()
      // The start page gives way to the app; its own link would be pressed while it goes.
      if (place !== '#tid') await page.locator('#door').waitFor({ state: 'hidden' })
      await helpIsNear(page, place)
    }
    await page.goto(`${clinic.url}/program/`)
    await helpIsNear(page, 'the programme')
    await page.goto(clinic.url)
    await joinLine(page)
    await helpIsNear(page, 'the line')

    const own = (await enter('phone')).page
    await own.goto(`${clinic.url}/#plan`)
    await own.getByLabel(plan.parts.signs.title).fill('Jag slutar svara')
    await button(own, keep.start).waitFor()
    await own.context().setOffline(true)
    await own.getByLabel(plan.parts.people.title).fill('Mormor')
    await helpIsNear(own, 'the plan without a network')
    await button(own, plan.hide).click()
    await own.getByText(plan.hidden).waitFor()
    expect(await own.getByText('Mormor').count()).toBe(0)
    await button(own, plan.show).click()
    const [saved] = await Promise.all([
      own.waitForEvent('download'),
      button(own, plan.save).click(),
    ])
    const file = await readFile(await saved.path(), 'utf8')
    for (const word of ['Jag slutar svara', 'Mormor', '112']) expect(file).toContain(word)

    await own.context().setOffline(false)
    await button(own, keep.start).click()
    await own.getByText(keep.on).waitFor()
    const putBy = await own.evaluate(async () => {
      const found: [string, string][] = []
      for (const name of await caches.keys()) {
        const cache = await caches.open(name)
        for (const { url } of await cache.keys())
          found.push([new URL(url).pathname, (await (await cache.match(url))?.text()) ?? ''])
      }
      return found
    })
    // Nothing but what anybody is shown.
    expect(putBy.length).toBeGreaterThan(4)
    for (const [path, content] of putBy) {
      expect(path).toMatch(/^\/(assets\/.+)?$/)
      expect(content).not.toMatch(/Mormor|Jag slutar svara/)
    }
    await clinic.stop()
    // For fifteen seconds a browser may show a door as it was; those have passed.
    const session = await own.context().newCDPSession(own)
    await session.send('Network.clearBrowserCache')
    await own.goto(clinic.url)
    await own.getByText(sv.door.unknown).waitFor()
    await helpIsNear(own, 'the start without a clinic')
    await own.getByText(sv.door.otherWays).click()
    await own.getByRole('link', { name: sv.door.plan, exact: true }).click()
    await own.getByLabel(plan.parts.people.title).waitFor()
    await own.reload()
    await own.getByLabel(plan.parts.people.title).waitFor()
    await helpIsNear(own, 'the plan without a clinic')
  },
)

/** Between the bar of the page and what stands by the thumb, these words and the number can be read without a tap. */
const isFirst = async (page: Page, said: string): Promise<void> => {
  const card = page.getByRole('region', { name: sv.crisis.title }).last()
  await card.and(page.locator(':focus')).waitFor()
  const edge = async (one: string, of: 'top' | 'bottom') =>
    page.evaluate(([name, side]) => document.querySelector(name)?.getBoundingClientRect()[side], [
      one,
      of,
    ] as const)
  const top = (await edge('.top', 'bottom')) ?? 0
  const bottom = (await edge('.onward', 'top')) ?? page.viewportSize()!.height
  const number = card.locator('a[href="tel:112"]').first()
  for (const one of [page.getByText(said).last(), number]) {
    const { y, height } = (await one.boundingBox())!
    expect(y, said).toBeGreaterThanOrEqual(top)
    expect(y + height, said).toBeLessThanOrEqual(bottom)
  }
}

journey(
  'where somebody in danger is not let on, is put aside or is refused in the programme, help and why are what one sees first',
  async ({ clinic, enter }) => {
    const { page } = await enter('phone')
    const isFull = (where: string, reply: { status?: number; json: object }) =>
      page.route(where, (route) =>
        route.request().method() === 'POST' ? route.fulfill(reply) : route.fallback(),
      )
    await page.goto(clinic.url)
    await page.getByRole('link', { name: sv.door.chat, exact: true }).click()
    await page.getByRole('heading', { name: sv.join.topics.title }).waitFor()
    await button(page, sv.join.skip).click()
    await page.getByLabel(sv.join.urgent.choices['not-live']).check()
    await onward(page, sv.join.about)
    await pastWho(page)
    await isFull('**/api/youth/visits', { status: 409, json: { code: 'full', message: 'full' } })
    await button(page, sv.join.ready.join).click()
    await isFirst(page, sv.join.ready.closed)

    const line = wire(clinic.url, '127.0.0.1')
    const elin = line.speak(counsellorApi, await staffToken(line, clinic.url, 'elin-mora'))
    await elin.duty({ status: 'here', channels: ['chat'], seats: 2 })
    const { visit, secret } = await placeInLine(line, { urgency: 'not-live' })
    const aside = (await enter('phone')).page
    await aside.goto(`${clinic.url}/#fortsatt=${visit}.${secret}`)
    await aside.getByRole('heading', { name: sv.visit.waiting.title }).waitFor()
    await elin.take({ press: once(), seat: 1, visit, reason: 'came-back' })
    await button(aside, sv.visit.called.go).waitFor()
    for (let left = times.readyCheck + 5_000; left > 0; left -= 30_000) {
      await clockMoves(clinic, line, Math.min(left, 30_000))
      await elin.desk()
    }
    await isFirst(aside, sv.visit.aside.title)

    const staff = (await enter('desktop')).page
    await openWorklist(staff, clinic.url, 'hanna-region')
    await comeIn(page, clinic.url, await enrol(staff, clinic.url, 'Kim'))
    await page.goto(`${clinic.url}/program/#fast`)
    await page.getByLabel(programmeSv.stuck.urgency['not-live']).check()
    await isFirst(page, sv.crisis.intro)
    await isFull('**/stuck', { json: { outcome: 'full' } })
    await button(page, programmeSv.stuck.go).click()
    await isFirst(page, programmeSv.stuck.full)
  },
)
