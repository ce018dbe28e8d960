/** Going back from the end of a visit asks for no new one: what can still be erased, answered and stopped is there. */
import { beforeAll, beforeEach, expect, it } from 'vitest'
import { startLanguage } from '../../web/youth/language.ts'
import { hash } from '../../web/youth/route.ts'
import { key, visit } from '../../web/youth/visit/visit-store.ts'
import '../../web/youth/after/after-visit.tsx'
import { eventually, settled } from '../support/page.ts'

const mine = { visit: 'v_abcdefghijklmnopqrstuvwxyz', secret: 's'.repeat(43) }
const goes = async (to: string): Promise<void> => {
  hash.value = to
  await settled()
}

beforeAll(startLanguage)
beforeEach(() => {
  hash.value = '#besok'
  key.value = mine
  visit.value = {
    state: 'left',
    visit: mine.visit,
    rev: 3,
    channel: 'chat',
    level: 4,
    connected: true,
    erased: false,
    keptUntil: 1,
    surveyed: false,
  } as unknown as NonNullable<typeof visit.value>
})

it('over the steps that led into the line', async () => {
  for (const step of ['#prata/ready', '#prata/about', '#prata/urgent', '#prata']) {
    await goes(step)
    expect([step, hash.value, key.value]).toEqual([step, '#besok', mine])
  }
})

it('also from the start page that one went home to', async () => {
  await goes('')
  await goes('#prata/about')
  expect([hash.value, key.value]).toEqual(['#besok', mine])
})

it.each(['#prata', '#ring', '#bild', '#prata/danger'])(
  'a press on the start page does: %s',
  async (way) => {
    await goes('')
    await goes(way)
    await eventually(() => expect([hash.value, key.value]).toEqual([way, undefined]))
  },
)
