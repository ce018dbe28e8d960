/** Every page of a youth and every page that is only read, without a finding by axe: the promise of WCAG 2.2 AA, where a program can see it. */
import { readdir, readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { coordinatorApi } from '../../shared/contract/visit/coordinator.ts'
import { counsellorApi } from '../../shared/contract/visit/counsellor.ts'
import { youthApi } from '../../shared/contract/visit/youth.ts'
import { times } from '../../shared/rules/line/times.ts'
import type { VisitState } from '../../shared/rules/line/visit-states.ts'
import { text as about } from '../../web/text/about/sv.ts'
import { text as later } from '../../web/text/later/sv.ts'
import { text as known } from '../../web/text/identified/sv.ts'
import { text as safetySv } from '../../web/text/safety/sv.ts'
import { sv } from '../../web/text/youth/with-door.ts'
import type { Step } from '../../web/youth/route.ts'
import { findings } from '../support/axe.ts'
import { journey, journeyMeetingNobody } from '../support/stage.ts'
import { until } from '../support/until.ts'
import { clockMoves, once, placeInLine, staffToken, wire } from '../support/wire.ts'
import { isWaiting, onward, openMenu, pastWho } from '../support/youth.ts'

const { join, visit: text } = sv
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })

const built = fileURLToPath(new URL('../../dist/web/', import.meta.url))
/** Every address that has a page of its own, as the build has made it. */
const addresses = async (): Promise<string[]> =>
  (await readdir(built, { recursive: true }))
    .filter((file) => file.endsWith('index.html'))
    .map((file) => `/${file.slice(0, -'index.html'.length)}`)

journeyMeetingNobody(
  'every address that the build has made opens a page without findings',
  async ({ clinic, enter }) => {
    const { page } = await enter('phone')
    const found: string[] = []
    const all = await addresses()
    // The doors, what is only read, and the ways in of everybody else.
    expect(all.length).toBeGreaterThanOrEqual(16)
    for (const path of all) {
      await page.goto(clinic.url + path)
      await page.locator('h1:visible').first().waitFor()
      found.push(...(await findings(page, path)))
    }
    expect(found).toEqual([])
  },
)

/** As the page itself knows them: a list of their own would be bytes on the way into a talk. */
const laterPages = async (): Promise<string[]> => {
  const route = fileURLToPath(new URL('../../web/youth/route.ts', import.meta.url))
  const [, names = ''] = /\^#\(([a-z|]+)\)/.exec(await readFile(route, 'utf8')) ?? []
  return names.split('|')
}

/** How each step is reached from the one before; a step that stands nowhere here does not compile. */
const steps: Readonly<Record<Step, { title: string; onward: (page: Page) => Promise<void> }>> = {
  topics: { title: join.topics.title, onward: (page) => button(page, join.skip).click() },
  urgent: {
    title: join.urgent.title,
    onward: async (page) => {
      await page.getByLabel(join.urgent.choices.danger).check()
      await button(page, join.next).click()
    },
  },
  danger: {
    title: join.danger.title,
    onward: async (page) => {
      await button(page, join.danger.notDanger).click()
      await page.getByLabel(join.urgent.choices.talk).check()
      await button(page, join.next).click()
    },
  },
  about: {
    title: join.about.title,
    onward: async (page) => {
      await page.getByLabel(join.about.nickname).fill('Lo')
      await button(page, join.next).click()
    },
  },
  who: { title: join.who.title, onward: (page) => button(page, join.next).click() },
  ready: { title: join.ready.title, onward: (page) => button(page, join.ready.join).click() },
}

journeyMeetingNobody(
  'every step into the line and every later page of a youth is free of findings',
  async ({ clinic, enter }) => {
    const line = wire(clinic.url, '127.0.0.1')
    const elin = line.speak(counsellorApi, await staffToken(line, clinic.url, 'elin-mora'))
    const { page } = await enter('phone')
    const found: string[] = []
    const look = async (where: string) => found.push(...(await findings(page, where)))
    // Whoever has not been seen for a minute is gone, and where nobody is, nobody is asked whom to meet.
    const isHere = () => elin.duty({ status: 'here', channels: ['chat'], seats: 2 })
    await isHere()
    await page.goto(clinic.url)
    await page.getByRole('link', { name: sv.door.chat, exact: true }).click()
    for (const [step, { title, onward }] of Object.entries(steps)) {
      await isHere()
      await page.getByRole('heading', { name: title }).waitFor()
      await look(`the step ${step}`)
      if (step === 'topics') {
        await button(page, sv.door.urgent).click()
        await look('urgent help')
        await button(page, sv.crisis.close).click()
      }
      await onward(page)
    }
    await isWaiting(page)
    const danger = (await enter('phone')).page
    await danger.goto(`${clinic.url}/#prata/danger`)
    await button(danger, join.danger.go).click()
    await danger.getByText(safetySv.danger.raised).waitFor()
    await danger.getByLabel(safetySv.danger.placeLabel).fill('Vid bron i Mora')
    await danger.getByText(safetySv.more.title).click()
    found.push(...(await findings(danger, 'in danger in the line')))

    const pages: Readonly<Record<string, () => Promise<void>>> = {
      brev: () => other.getByRole('heading', { name: later.letter.title }).waitFor(),
      boka: () => other.getByRole('heading', { level: 1 }).first().waitFor(),
      kod: () => other.getByLabel(later.code.label).waitFor(),
      plan: () => other.getByLabel(safetySv.plan.parts.signs.title).fill('Jag slutar svara'),
      mitt: () => button(other, known.mine.signIn).waitFor(),
      allt: () => button(other, about.ways.code.open).waitFor(),
      ova: async () => {
        await other.locator('#app main details').first().waitFor()
        for (const part of await other.locator('#app main summary').all()) await part.click()
      },
    }
    expect(Object.keys(pages), 'every later page there is').toEqual(await laterPages())
    const other = (await enter('phone')).page
    for (const [name, stands] of Object.entries(pages)) {
      await other.goto(`${clinic.url}/#${name}`)
      await stands()
      found.push(...(await findings(other, `#${name}`)))
    }
    expect(found).toEqual([])
  },
)

journey('every state of a visit is free of findings', async ({ clinic, enter }) => {
  const line = wire(clinic.url, '127.0.0.1')
  const [elin, amir] = await Promise.all(
    ['elin-mora', 'amir-borlange'].map(async (who) =>
      line.speak(counsellorApi, await staffToken(line, clinic.url, who)),
    ),
  )
  if (elin === undefined || amir === undefined) throw new Error('nobody is on duty')
  for (const staff of [elin, amir])
    await staff.duty({ status: 'here', channels: ['chat'], seats: 2 })
  const joins = async () => placeInLine(line, { topics: ['somn'] })
  const opens = async ({ visit, secret }: Awaited<ReturnType<typeof joins>>): Promise<Page> => {
    const { page } = await enter('phone')
    await page.goto(`${clinic.url}/#fortsatt=${visit}.${secret}`)
    return page
  }
  const timeGoesBy = async (milliseconds: number) => {
    for (let left = milliseconds; left > 0; left -= 30_000) {
      await clockMoves(clinic, line, Math.min(left, 30_000))
      for (const staff of [elin, amir]) await staff.desk()
    }
  }
  const gone = await joins()
  const mine = await joins()
  const page = await opens(mine)
  const { visit } = mine
  const takes = () => elin.take({ press: once(), seat: 1, visit, reason: 'came-back' })

  const reached: Readonly<Record<VisitState, () => Promise<Page>>> = {
    waiting: async () => {
      await page.getByRole('heading', { name: text.waiting.title }).waitFor()
      return page
    },
    called: async () => {
      await takes()
      await button(page, text.called.go).waitFor()
      return page
    },
    aside: async () => {
      await timeGoesBy(times.readyCheck + 5_000)
      await page.getByRole('heading', { name: text.aside.title }).waitFor()
      return page
    },
    talking: async () => {
      await button(page, text.aside.stay).click()
      await page.getByText(text.waiting.returned.stayed).waitFor()
      await takes()
      await button(page, text.called.go).click()
      await page.getByRole('log').waitFor()
      return page
    },
    asking: async () => {
      await elin.offer({ visit, to: { colleague: 'amir-borlange' } })
      await button(page, text.handover.yes).waitFor()
      return page
    },
    offered: async () => {
      await button(page, text.handover.yes).click()
      await page.getByText(text.handover.offered).waitFor()
      return page
    },
    ended: async () => {
      await elin.withdraw({ visit })
      await openMenu(page)
      expect(await findings(page, 'the menu of the talk')).toEqual([])
      await button(page, text.talk.end).click()
      expect(await findings(page, 'really end?')).toEqual([])
      await button(page, text.talk.endYes).click()
      await page.getByRole('heading', { name: text.after.titles.ended }).waitFor()
      return page
    },
    left: async () => {
      const leaving = await opens(await joins())
      await button(leaving, text.waiting.leave).click()
      await button(leaving, text.waiting.leaveYes).click()
      await leaving.getByRole('heading', { name: text.after.titles.left }).waitFor()
      return leaving
    },
    lost: async () => {
      await clockMoves(clinic, line, times.grace + 60_000)
      await until(
        'nobody is waiting',
        async () => (await line.speak(youthApi).door()).waiting === 0,
      )
      const back = await opens(gone)
      await back.getByRole('heading', { name: text.after.titles.lost }).waitFor()
      return back
    },
  }
  const found: string[] = []
  for (const [state, reach] of Object.entries(reached))
    found.push(...(await findings(await reach(), state)))
  expect(found).toEqual([])
})

journey('a door that is held says why, without findings', async ({ clinic, enter }) => {
  const line = wire(clinic.url, '127.0.0.1')
  const token = await staffToken(line, clinic.url, 'britta-samordnare')
  await line
    .speak(coordinatorApi, token)
    .setSurge({ mode: 'urgent-only', reason: 'many-waiting', minutes: 30, call: [] })
  const { page } = await enter('phone')
  await page.goto(clinic.url)
  await page.getByText(sv.door.held.why['urgent-only']).waitFor()
  expect(await findings(page, 'held door')).toEqual([])
  await page.goto(`${clinic.url}/#prata/urgent`)
  await page.getByLabel(join.urgent.choices.talk).check()
  await onward(page, join.about)
  await pastWho(page)
  await page.locator('#app').getByText(sv.door.held.why['urgent-only']).waitFor()
  expect(await findings(page, 'told before joining')).toEqual([])
})
