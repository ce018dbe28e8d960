/** Near closing: whoever cannot be met is told before joining and what there is instead; the line is finished. */
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { demoStaff } from '../../functions/local/demo/staff.ts'
import { coordinatorApi } from '../../shared/contract/visit/coordinator.ts'
import { counsellorApi } from '../../shared/contract/visit/counsellor.ts'
import { youthApi } from '../../shared/contract/visit/youth.ts'
import { FindingKind } from '../../shared/rules/opening/shift-findings.ts'
import { text as later } from '../../web/text/later/sv.ts'
import { sv } from '../../web/text/youth/with-door.ts'
import { journey } from '../support/stage.ts'
import { until } from '../support/until.ts'
import { type Wire, clockMoves, once, placeInLine, staffToken, wire } from '../support/wire.ts'
import { answerReady, standInLine, onward, pastWho } from '../support/youth.ts'

const minute = 60_000
const hour = 60 * minute

/** Everybody else is away for ten hours, and Per alone is there until the door closes. */
const perAlone = async (line: Wire, token: string, now: number) => {
  const plan = line.speak(coordinatorApi, token)
  const weeks = await Promise.all([plan.plan({}), plan.plan({ at: now + 10 * hour })])
  const near = weeks
    .flatMap(({ week }) => week.duties)
    .filter(({ starts, ends }) => starts < now + 10 * hour && ends > now)
  for (const { shift, day } of near) await plan.awayFromShift({ shift, day, why: 'leave' })
  const { id, firstName, unit, profession, languages } = demoStaff.find(
    (one) => one.id === 'per-alvdalen',
  )!
  const starts = now - (now % minute) - 30 * minute
  const planned = await plan.planShift({
    press: once(),
    person: { staff: id, firstName, unit, profession, languages },
    plan: { starts, ends: starts + 2 * hour, channels: ['chat'], talks: 1 },
    despite: [...FindingKind.options],
  })
  if (planned.outcome !== 'planned') throw new Error(JSON.stringify(planned))
  const { shift, rev } = planned
  const endsAt = (ends: number) =>
    plan.changeShift({ shift, rev, starts, ends, despite: [...FindingKind.options] })
  return { endsAt }
}

const toReady = async (page: Page): Promise<void> => {
  await page.goto(`${new URL(page.url()).origin}/#prata`)
  await page.getByRole('button', { name: sv.join.skip }).click()
  await page.getByLabel(sv.join.urgent.choices.talk).check()
  await onward(page, sv.join.about)
  await pastWho(page)
}

journey('the door fills before closing, and nobody in the line is sent home', async (stage) => {
  const { clinic, enter } = stage
  const line = wire(clinic.url, '127.0.0.1')
  const britta = await staffToken(line, clinic.url, 'britta-samordnare')
  const { endsAt } = await perAlone(line, britta, clinic.now())
  const per = line.speak(counsellorApi, await staffToken(line, clinic.url, 'per-alvdalen'))
  await per.duty({ status: 'here', channels: ['chat'], seats: 1 })
  const joins = async (urgency: 'talk' | 'selfharm') => placeInLine(line, { urgency })
  const takes = async (seat: number) => {
    const claimed = await per.take({ press: once(), seat })
    if (claimed.outcome !== 'claimed') throw new Error(claimed.outcome)
    return claimed.visit.visit
  }
  const first = await joins('talk')
  await takes(1)
  await line.speak(youthApi, `Visit ${first.secret}`).ready({ visit: first.visit })

  const { page: lo } = await enter('phone')
  await standInLine(lo, clinic.url, { nickname: 'Lo' })

  // Told on the start page, with the next opening, before a word is written.
  const { page: kim } = await enter('phone')
  await kim.goto(clinic.url)
  const held = kim.locator('.if-held')
  await held.getByText(sv.door.held.why['before-closing']).waitFor()
  expect(await held.innerText()).toMatch(new RegExp(`${sv.door.held.next} .*\\d\\d[:.]\\d\\d`))
  await toReady(kim)
  await kim.locator('#app').getByText(sv.door.held.why['before-closing']).waitFor()
  for (const way of [sv.door.letter, sv.door.book])
    await kim.getByRole('link', { name: way, exact: true }).waitFor()
  await kim.locator('#app').getByRole('link', { name: /112/ }).first().waitFor()
  expect(await kim.getByRole('button', { name: sv.join.ready.join, exact: true }).count()).toBe(0)
  await expect(joins('talk')).rejects.toThrow('full')
  await kim.getByRole('main').getByRole('link', { name: sv.door.letter, exact: true }).click()
  await kim.getByRole('heading', { name: later.letter.title }).waitFor()

  // Self-harm is let in all the same.
  const sol = await joins('selfharm')

  // The door closes; Per ends his talk and meets them both, the urgent one first.
  await endsAt(clinic.now() + minute)
  for (let half = 0; half < 3; half++) {
    await clockMoves(clinic, line, 30_000)
    await per.desk()
  }
  await until('the door is closed', async () => !(await line.speak(youthApi).door()).open)
  await expect(joins('talk')).rejects.toThrow('closed')
  await per.end({ visit: first.visit })
  await per.close({ visit: first.visit, topics: [], outcome: 'advice', whereTo: ['none'] })
  expect(await takes(1)).toBe(sol.visit)
  await line.speak(youthApi, `Visit ${sol.secret}`).ready({ visit: sol.visit })
  await per.end({ visit: sol.visit })
  await per.close({ visit: sol.visit, topics: [], outcome: 'advice', whereTo: ['none'] })
  await takes(1)
  await answerReady(lo)
})
