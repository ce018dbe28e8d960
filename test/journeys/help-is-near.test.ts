/** Urgent help is one tap away on every page (R2), and a plan of one's own goes on without a network (R6). */
import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { text as noticeSv } from '../../web/text/notice/sv.ts'
import { text as safetySv } from '../../web/text/safety/sv.ts'
import { sv } from '../../web/text/youth/with-door.ts'
import { journey } from '../support/stage.ts'
import { joinLine } from '../support/youth.ts'

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
