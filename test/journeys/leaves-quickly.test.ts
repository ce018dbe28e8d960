/** Out in one movement (U4): the page goes blank, the tab forgets, and back shows nothing. */
import { expect } from 'vitest'
import { neutralSite } from '../../shared/neutral-site.ts'
import { sv } from '../../web/text/youth/with-door.ts'
import { comeOnDuty, takeNext } from '../support/counsellor.ts'
import { copyOfTab } from '../support/second-window.ts'
import { journey, journeyMeetingNobody, type SharedStage } from '../support/stage.ts'
import { until } from '../support/until.ts'
import { answerReady, joinLine, say } from '../support/youth.ts'

const inLine = async ({ clinic, enter }: SharedStage) => {
  const { page } = await enter('phone')
  await page.route(`${neutralSite}*`, (route) =>
    route.fulfill({ body: 'Vädret', contentType: 'text/html; charset=utf-8' }),
  )
  await page.goto(clinic.url)
  await joinLine(page, { nickname: 'Kim' })
  return page
}

journey(
  'Shift three times in the middle of a talk leaves for the weather and forgets the talk',
  async (stage) => {
    const elin = await stage.enter('desktop')
    await comeOnDuty(elin.page, stage.clinic.url, 'elin-mora')
    const page = await inLine(stage)
    await takeNext(elin.page)
    await answerReady(page)
    await say(page, sv.chat.write, 'Någon kommer')
    for (let presses = 0; presses < 3; presses++) await page.keyboard.press('Shift')
    await page.getByText('Vädret').waitFor()
    await page.goto(stage.clinic.url)
    await page.getByRole('heading', { name: sv.door.heading }).waitFor()
    expect(await page.evaluate(() => Object.keys(sessionStorage)), 'a mark of being here').toEqual([
      'here',
    ])
    expect(await page.getByText('Någon kommer').count()).toBe(0)
  },
)

journey('who has the talk open in two windows leaves in both', async (stage) => {
  const elin = await stage.enter('desktop')
  await comeOnDuty(elin.page, stage.clinic.url, 'elin-mora')
  const page = await inLine(stage)
  await takeNext(elin.page)
  await answerReady(page)
  await say(page, sv.chat.write, 'Någon kommer')
  const second = await copyOfTab(page)
  await second.route(`${neutralSite}*`, (route) =>
    route.fulfill({ body: 'Vädret', contentType: 'text/html; charset=utf-8' }),
  )
  await second.getByText('Någon kommer').waitFor()
  for (let presses = 0; presses < 3; presses++) await page.keyboard.press('Shift')
  await page.getByText('Vädret').waitFor()
  await second.getByText('Vädret').waitFor()
  await second.goto(stage.clinic.url)
  await second.getByRole('heading', { name: sv.door.heading }).waitFor()
  expect(await second.evaluate(() => Object.keys(sessionStorage))).toEqual(['here'])
})

journeyMeetingNobody(
  'the button leaves too, and going back does not show the line',
  async (stage) => {
    const page = await inLine(stage)
    await page.getByRole('link', { name: sv.door.leave }).click()
    await page.getByText('Vädret').waitFor()
    await page.goBack()
    expect(await page.getByRole('heading', { name: sv.visit.waiting.title }).count()).toBe(0)
    expect(await page.title()).not.toMatch(/kö|chatt|Dörren/i)
  },
)

journeyMeetingNobody(
  'Shift with a letter, a wheel or a press of the mouse is no exit; Shift alone three times is',
  async (stage) => {
    const page = await inLine(stage)
    for (const letter of ['H', 'E', 'J']) await page.keyboard.press(`Shift+${letter}`)
    for (let press = 0; press < 3; press++) {
      await page.keyboard.press('Shift')
      await page.mouse.wheel(0, 10)
    }
    for (let press = 0; press < 3; press++) {
      await page.keyboard.down('Shift')
      await page.mouse.click(5, 300)
      await page.keyboard.up('Shift')
    }
    await page.getByRole('heading', { name: sv.visit.waiting.title }).waitFor()
    for (let press = 0; press < 3; press++) await page.keyboard.press('Shift')
    await page.getByText('Vädret').waitFor()
  },
)

journeyMeetingNobody('the exit stands above every panel, and is pressed there', async (stage) => {
  const page = await inLine(stage)
  const opens = [sv.door.urgent, sv.visit.waiting.leave]
  for (const name of opens) {
    await page.getByRole('button', { name, exact: true }).click()
    const exit = page.getByRole('dialog').getByRole('link', { name: sv.door.leave })
    await exit.waitFor()
    const onTop = await exit.evaluate((link) => {
      const { x, y, width, height } = link.getBoundingClientRect()
      return document.elementFromPoint(x + width / 2, y + height / 2)?.closest('a') === link
    })
    expect(onTop, name).toBe(true)
    if (name !== opens.at(-1)) await page.keyboard.press('Escape')
    else await exit.click()
  }
  await page.getByText('Vädret').waitFor()
})

journeyMeetingNobody(
  'after the exit no step of ours is behind: back and forward lead to the weather',
  async (stage) => {
    const { page } = await stage.enter('phone')
    const faults: string[] = []
    page.on('pageerror', ({ message }) => faults.push(message))
    await page.route(`${neutralSite}*`, (route) =>
      route.fulfill({ body: 'Vädret', contentType: 'text/html; charset=utf-8' }),
    )
    await page.goto(stage.clinic.url)
    await page.getByRole('link', { name: sv.door.chat, exact: true }).click()
    await page.getByRole('button', { name: sv.join.skip, exact: true }).click()
    await page.getByLabel(sv.join.urgent.choices.selfharm).check()
    await page.getByRole('link', { name: sv.door.leave }).click()
    await page.getByText('Vädret').waitFor()
    for (let press = 0; press < 2; press++) {
      await page.goBack()
      await page.getByText('Vädret').waitFor()
      expect(await page.getByText(sv.join.urgent.title).count()).toBe(0)
    }
    expect(faults, 'a page that is left goes on without a fault').toEqual([])
  },
)

/** Every page that has the exit and not the chat. */
const withoutChat = [
  '/',
  '/latt/',
  '/program/',
  '/for-vuxna/',
  '/vem-hjalper/',
  '/ideer/',
  '/tillganglighet/',
]

journeyMeetingNobody(
  'the exit of any page takes the place in the line and the notice of it along',
  async ({ clinic, enter }) => {
    for (const path of withoutChat) {
      const { page } = await enter('phone')
      await page.route(`${neutralSite}*`, (route) =>
        route.fulfill({ body: 'Vädret', contentType: 'text/html; charset=utf-8' }),
      )
      await page.goto(clinic.url + path)
      await page.evaluate(async () => {
        await navigator.serviceWorker.register('/worker.js?P%C3%A5minnelse&%2F', { scope: '/' })
        await navigator.serviceWorker.ready
        await (await caches.open('turn')).put('/turn', new Response('{}'))
      })
      await until(`the worker has charge of ${path}`, () =>
        page.evaluate(() => navigator.serviceWorker.controller !== null),
      )
      await page.locator('[data-exit]').first().click()
      await page.getByText('Vädret').waitFor()
      await page.goto(`${clinic.url}/for-vuxna/`)
      await until(`nothing is left after ${path}`, () =>
        page.evaluate(
          async () =>
            !(await caches.has('turn')) &&
            (await navigator.serviceWorker.getRegistrations()).length === 0,
        ),
      )
      await page.context().close()
    }
  },
)
