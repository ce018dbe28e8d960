/** Protects what leaves: only declared fields, no cookie, nothing kept by a browser or a proxy. */
import * as z from 'zod/mini'
import { describe, expect, test } from 'vitest'
import { serve } from '../../functions/api/serve/serve.ts'
import type { Table } from '../../shared/contract/endpoint.ts'
import { refusals } from '../../shared/contract/refusals.ts'
import { youthApi } from '../../shared/contract/visit/youth.ts'
import { needs } from '../../shared/county/directory.ts'
import { allRows, bearer, openDoors, people } from '../support/contract.ts'
import { expectRefused } from '../support/refused.ts'
import { testWorld } from '../support/test-world.ts'

const table = {
  show: {
    method: 'GET',
    path: '/api/youth/show',
    who: 'anyone',
    needs: 'no-record',
    summary: 'A row of this test',
    reply: z.object({ told: z.string(), inner: z.object({ told: z.string() }) }),
  },
} as const satisfies Table
const nobody = () => Promise.resolve(undefined)

describe('what leaves the server', () => {
  test('a field that nobody declared cannot leave, however deep it lies', async () => {
    const reply = { told: 'yes', name: 'Anna', inner: { told: 'yes', address: '10.0.0.1' } }
    const app = serve(table, testWorld(), nobody, { show: () => Promise.resolve(reply) })
    const answer = await app.request('/api/youth/show')
    expect(await answer.json()).toEqual({ told: 'yes', inner: { told: 'yes' } })
  })

  test('a fault tells nothing about itself, not even in the log', async () => {
    const world = testWorld()
    const app = serve(table, world, nobody, {
      show: () => Promise.reject(new Error('table Clinic, youth Anna, 10.0.0.1')),
    })
    const answer = await app.request('/api/youth/show')
    const copy = answer.clone() as Response
    await expectRefused(answer, 'broken')
    expect(await copy.text()).not.toMatch(/Anna|Clinic|10\.0/)
    expect(world.logged).toEqual(['fault'])
  })

  test('no answer sets a cookie or may be kept by anybody on the way', async () => {
    const { ask, joined } = await openDoors()
    const { visit, authorization } = await joined()
    const answers = [
      await ask('GET', youthApi.door.path),
      await ask('GET', youthApi.challenge.path),
      await ask('GET', `/api/youth/visits/${visit}`, { authorization }),
      await ask('GET', '/api/counsellor/line', { authorization: bearer(people.mora) }),
      await ask('GET', '/api/coordinator/board', { authorization: bearer(people.planner) }),
    ]
    for (const answer of answers) {
      expect(answer.status).toBe(200)
      expect(answer.headers.get('set-cookie')).toBeNull()
      expect(answer.headers.get('cache-control')).toMatch(/private|no-store/)
      expect(answer.headers.get('referrer-policy')).toBe('no-referrer')
      expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
    }
  })

  test('an unchanged answer costs no bytes: the phone on a weak network asks with what it has', async () => {
    const { ask, joined } = await openDoors()
    const { visit, authorization } = await joined()
    const first = await ask('GET', `/api/youth/visits/${visit}`, { authorization })
    const known = first.headers.get('etag') ?? ''
    const again = await ask('GET', `/api/youth/visits/${visit}`, { authorization, known })
    expect(again.status).toBe(304)
    expect(await again.text()).toBe('')
  })
})

describe('the contract itself', () => {
  test('every row names its audience, and its address begins with it', () => {
    for (const { row } of allRows) {
      // Rooms, safety, later, care and programmes have doors of their own, divided by who comes through them.
      const [, shared] =
        /^\/api\/(rooms|care|programme|intake|safety|later|settings)\//.exec(row.path) ?? []
      // Whoever has opened a return code is a youth; whoever has a guest's link is not in yet.
      const isYouth =
        row.who === 'code' ||
        (row.who === 'anyone' &&
          (shared === undefined || shared === 'later' || shared === 'settings'))
      const isGuest = row.who === 'anyone' && shared === 'rooms'
      // Whoever has been sent a referral has a link and no account.
      const isReceiver = row.who === 'anyone' && shared === 'safety'
      // Whoever sends somebody in has no account either, nor whoever is called to a plan by a link.
      const isSender = row.who === 'anyone' && shared === 'intake'
      // A calendar's link is a counsellor's own.
      const its = row.who === 'feed' ? 'counsellor' : row.who
      // Whoever only reads the report, or the wall, comes by the doors of those who steer by them.
      const isBeside = its === 'reader' || its === 'youth-developer'
      const invited = row.path.startsWith('/api/intake/invited/') ? 'invited' : 'sender'
      const named = isSender ? invited : isReceiver ? 'receiver' : isBeside ? 'coordinator' : its
      const audience = isYouth ? 'youth' : isGuest ? 'guest' : named
      expect(
        row.path.replace(`/api/${shared}/`, '/api/').startsWith(`/api/${audience}/`),
        row.path,
      ).toBe(true)
    }
  })

  test('no two rows share a method and an address', () => {
    const addresses = allRows.map(({ row }) => `${row.method} ${row.path}`)
    expect(new Set(addresses).size).toBe(addresses.length)
  })

  test('nothing changes by a GET, and every row says in words what it is for', () => {
    for (const { row } of allRows) {
      if (row.method === 'GET') expect(row.body).toBeUndefined()
      expect(row.summary.length).toBeGreaterThan(3)
    }
  })

  test('every refusal has a sentence a person understands and a thing to do, and blames nobody', () => {
    for (const { status, title, now } of Object.values(refusals)) {
      expect(status).toBeGreaterThanOrEqual(400)
      for (const sentence of [title, now]) {
        expect(sentence).toMatch(/[.!]$/)
        expect(sentence).not.toMatch(/ogiltig|felaktig|otillåten|error/i)
      }
    }
  })
})

test('the longest list that a county may keep reaches the rule that reads it', async () => {
  const doors = await openDoors()
  const row = (n: number) => ({
    id: `egen-aaaaaa${String(n).padStart(2, '0')}`,
    name: `${n} `.padEnd(60, 'å'),
    about: 'ä'.repeat(200),
    level: 'specialist',
    ages: { from: 13, to: 24 },
    needs: [...needs],
    byReferral: false,
    call: '0250-12 34 56',
    web: 'www.example.se/'.padEnd(120, 'x'),
    checked: '2026-11-30',
  })
  const value = Array.from({ length: 30 }, (_, n) => row(n))
  const answer = await doors.ask('POST', '/api/settings/coordinator/settings', {
    body: { name: 'added.services', after: 0, value },
    authorization: bearer(people.planner),
  })
  expect(await answer.json()).toMatchObject({ outcome: 'kept', setting: { rev: 1 } })
})
