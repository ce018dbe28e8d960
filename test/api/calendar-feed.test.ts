/** The link to somebody's own calendar: it opens that and nothing else, until it is revoked. */
import ICAL from 'ical.js'
import { beforeAll, describe, expect, test } from 'vitest'
import { calendarForStaff } from '../../shared/contract/opening/calendar.ts'
import { counsellorApi } from '../../shared/contract/visit/counsellor.ts'
import { allRows, bearer, openDoors, pathFor, people, type Doors } from '../support/contract.ts'
import { expectRefused } from '../support/refused.ts'

const rows = allRows.filter(({ row }) => row.who === 'feed')
const hour = 3_600_000

let doors: Doors
beforeAll(async () => {
  doors = await openDoors()
})

const plan = async (staff: typeof people.mora, press: string, fromHours: number, more = {}) => {
  const starts = doors.world.now() + fromHours * hour
  const body = {
    press: press.repeat(22),
    plan: { starts, ends: starts + 3 * hour, channels: ['chat'], talks: 2, ...more },
    despite: ['short-rest', 'outside-unit'],
  }
  const answer = await doors.ask('POST', counsellorApi.planShift.path, {
    body,
    authorization: bearer(staff),
  })
  expect(await answer.json()).toMatchObject({ outcome: 'planned' })
}
const makeLink = async (staff: typeof people.mora): Promise<string> => {
  const answer = await doors.ask('POST', calendarForStaff.makeFeed.path, {
    authorization: bearer(staff),
  })
  return ((await answer.json()) as { path: string }).path
}
const eventsIn = (text: string) =>
  new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent')

describe('a stranger with a link of their own making', () => {
  test.each(rows)('is told that there is nothing: $row.summary', async ({ row }) => {
    const paths = [
      pathFor(row, 'v'),
      row.path,
      row.path.replace(':feed', 'a'),
      row.path.replace(':feed', '..%2f..%2f'),
      row.path.replace(':feed', `${'A'.repeat(42)}%00`),
    ]
    const said = new Set<string>()
    for (const path of paths) {
      for (const authorization of [undefined, bearer(people.mora)]) {
        const answer = await doors.ask(
          row.method,
          path,
          authorization === undefined ? {} : { authorization },
        )
        said.add(await answer.clone().text())
        await expectRefused(answer, 'not-found')
      }
    }
    expect(said.size).toBe(1)
  })
})

describe('the link to a calendar', () => {
  test('opens its owner’s times as a calendar, and tells no word of what they are', async () => {
    await plan(people.mora, 'm', 20)
    await plan(people.orsa, 'o', 44)
    const answer = await doors.ask('GET', await makeLink(people.mora))
    expect(answer.status).toBe(200)
    expect(answer.headers.get('content-type')).toBe('text/calendar; charset=utf-8')
    const text = await answer.text()
    const events = eventsIn(text)
    expect(events).toHaveLength(1)
    expect(events[0]!.getFirstPropertyValue('summary')).toBe('Pass')
    expect(text).not.toMatch(/elin|mora|kommun|kurator|chat|s_m|D(ö|o)rren|ungdom/i)
  })

  test('is asked for again at no cost while nothing has changed', async () => {
    const path = await makeLink(people.mora)
    const first = await doors.ask('GET', path)
    const known = first.headers.get('etag')!
    expect((await doors.ask('GET', path, { known })).status).toBe(304)
  })

  test('stops working when it is revoked, and when a new one is made', async () => {
    const first = await makeLink(people.mora)
    const second = await makeLink(people.mora)
    await expectRefused(await doors.ask('GET', first), 'not-found')
    expect((await doors.ask('GET', second)).status).toBe(200)
    const path = calendarForStaff.revokeFeed.path
    await doors.ask('POST', path, { authorization: bearer(people.orsa) })
    expect((await doors.ask('GET', second)).status).toBe(200)
    await doors.ask('POST', path, { authorization: bearer(people.mora) })
    await expectRefused(await doors.ask('GET', second), 'not-found')
  })

  test('is one, though it was made in two windows in the same moment', async () => {
    const links = await Promise.all([makeLink(people.orsa), makeLink(people.orsa)])
    const answers = await Promise.all(links.map((link) => doors.ask('GET', link)))
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
  })

  test('is kept as a hash, and opens nothing but the calendar', async () => {
    const path = await makeLink(people.mora)
    const secret = path.split('/').at(-2)!
    expect(Buffer.from(secret, 'base64url').length).toBeGreaterThanOrEqual(32)
    const kept = await doors.world.clinic.get({ pk: 'FEEDS', sk: people.mora.id })
    expect(JSON.stringify(kept)).not.toContain(secret)
    const desk = await doors.ask('GET', counsellorApi.desk.path, {
      authorization: `Bearer ${secret}`,
    })
    await expectRefused(desk, 'not-signed-in')
  })

  test('shows half a year of a series that never ends, and what was taken over', async () => {
    await plan(people.region, 'r', 22, {
      repeats: { weekdays: [1, 2, 3, 4, 5, 6, 7], everyWeeks: 1, onHolidays: true },
    })
    const text = await (await doors.ask('GET', await makeLink(people.region))).text()
    expect(eventsIn(text).length).toBeGreaterThan(180)
    expect(eventsIn(text).length).toBeLessThan(190)
  })
})
