/** What colleagues write to each other is sealed between their pages, kept in the tab, and forgotten with the line. */
import { signal } from '@preact/signals'
import { beforeEach, expect, it } from 'vitest'
import type { ColleagueLine } from '../../shared/contract/safety/colleague-line.ts'
import { dropDraftsOf } from '../../web/data/draft-storage.ts'
import { openColleagueLines } from '../../web/desk/colleague/colleague-lines.ts'
import { until } from '../support/until.ts'
import { memoryStorage } from '../unkind/browser-page.ts'

const visit = `v_${'a'.repeat(26)}`
const elin = { id: 'elin', firstName: 'Elin', employer: 'Mora kommun', regime: 'SoL' as const }
const amir = { id: 'amir', firstName: 'Amir', employer: 'Borlänge kommun', regime: 'SoL' as const }

/** The service: it passes on what it is given. */
let kept: ColleagueLine
/** Until when its answers are under way. */
let late: Promise<void> = Promise.resolve()
const pageOf = (me: typeof elin, known = [visit]) => {
  const lines = signal(known.map((one) => ({ visit: one, others: [], asked: false })))
  const api = {
    colleagueLine: async () => {
      const told = structuredClone(kept)
      await late
      return told
    },
    colleagueKey: ({ key }: { key: string }) => {
      kept.members.find(({ id }) => id === me.id)?.pages.push(key)
      return Promise.resolve({ outcome: 'done' })
    },
    sayToColleagues: ({ mid, body, keys }: ColleagueLine['messages'][number]) => {
      const at = 1_000 + kept.messages.length
      kept.messages.push({ mid, body, keys, from: me.id, firstName: me.firstName, at })
      return Promise.resolve({ outcome: 'done' })
    },
  }
  const procedures = signal([])
  const refresh = () => Promise.resolve()
  const isTold = signal(known.length > 0)
  const store = openColleagueLines(
    { isTold, lines, procedures, refresh, api: api as never },
    () => me.id,
  )
  /** As after a push. */
  const look = () => (lines.value = [...lines.value])
  return { isTold, lines, look, store, line: () => store.of(visit)! }
}
const bothAreThere = () =>
  until('both pages are known', () => kept.members.every(({ pages }) => pages.length > 0))
const texts = ({ line }: ReturnType<typeof pageOf>) => line().lines.value.map(({ text }) => text)
const reads = (page: ReturnType<typeof pageOf>, text: string | undefined) =>
  until(`it reads ${text}`, () => {
    page.look()
    return texts(page).at(-1) === text && page.line().lines.value.length > 0
  })

beforeEach(() => {
  Object.assign(globalThis, { sessionStorage: memoryStorage() })
  kept = {
    members: [
      { ...elin, pages: [] },
      { ...amir, pages: [] },
    ],
    messages: [],
  }
})

it('is read by the colleague, and by nobody on the way', async () => {
  const hers = pageOf(elin)
  const his = pageOf(amir)
  await bothAreThere()
  hers.line().say('Kan du ringa 112 nu?')
  await until('it is stored', () => {
    hers.look()
    return kept.messages.length === 1
  })
  expect(JSON.stringify(kept)).not.toContain('112')
  await reads(his, 'Kan du ringa 112 nu?')
  expect(his.line().unread.value).toBe(1)
  his.line().read()
  expect(his.line().unread.value).toBe(0)
  his.line().say('Ringer.')
  await reads(hers, 'Ringer.')
  expect(texts(hers)).toEqual(['Kan du ringa 112 nu?', 'Ringer.'])
})

it('waits until the colleague has a page, and is sent then, once', async () => {
  const hers = pageOf(elin)
  hers.line().say('Är du där?')
  await until('her page is known', () => kept.members[0]!.pages.length === 1)
  hers.look()
  expect(kept.messages).toEqual([])
  expect(hers.line().waiting.value.map(({ text }) => text)).toEqual(['Är du där?'])
  const his = pageOf(amir)
  await bothAreThere()
  await until('it is sent', () => {
    hers.look()
    return hers.line().waiting.value.length === 0
  })
  await reads(his, 'Är du där?')
  expect(kept.messages).toHaveLength(1)
})

it('opens nothing that was sealed before this page was there, and nothing moved to another place', async () => {
  const hers = pageOf(elin)
  pageOf(amir)
  await bothAreThere()
  hers.line().say('Bara för Amir')
  await until('it is stored', () => {
    hers.look()
    return kept.messages.length === 1
  })
  sessionStorage.clear()
  const late = pageOf(amir)
  await reads(late, undefined)
  kept.messages = kept.messages.map((one) => ({ ...one, mid: `another ${one.mid}` }))
  await reads(hers, undefined)
})

it('keeps what was read through a reload, and forgets it with the line', async () => {
  const hers = pageOf(elin)
  pageOf(amir)
  await bothAreThere()
  hers.line().say('Vi tar det lugnt')
  await reads(hers, 'Vi tar det lugnt')
  const reloaded = pageOf(elin)
  await reads(reloaded, 'Vi tar det lugnt')
  reloaded.lines.value = []
  expect(reloaded.store.of(visit)).toBe(undefined)
  expect(stored()).not.toContain('lugnt')
})

const stored = () =>
  Array.from({ length: sessionStorage.length }, (_, n) =>
    sessionStorage.getItem(sessionStorage.key(n)!),
  ).join()

it('keeps no word of an answer that comes when the line has gone', async () => {
  const hers = pageOf(elin)
  const his = pageOf(amir)
  await bothAreThere()
  hers.line().say('Vi tar det lugnt')
  await until('it is stored', () => {
    hers.look()
    return kept.messages.length === 1
  })
  sessionStorage.clear()
  let comes = (): void => undefined
  late = new Promise((resolve) => (comes = resolve))
  his.look()
  await new Promise((asked) => setImmediate(asked))
  his.lines.value = []
  comes()
  await new Promise((answered) => setTimeout(answered, 50))
  expect(stored()).not.toContain('lugnt')
})

it('keeps a draft of whoever was asked, who has no such talk, and forgets it with the line', async () => {
  const his = pageOf(amir)
  his.line().draft.value = 'Jag ringer deras'
  // As the desk does with all that is kept of talks that are not its own.
  dropDraftsOf((of) => of.startsWith('v_'))
  expect(pageOf(amir).line().draft.value).toBe('Jag ringer deras')
  his.lines.value = []
  expect(stored()).not.toContain('ringer')
})

it('forgets what was said in a line that ended while no page was open, once that is known', async () => {
  const hers = pageOf(elin)
  pageOf(amir)
  await bothAreThere()
  hers.line().say('Vi tar det lugnt')
  await reads(hers, 'Vi tar det lugnt')
  const later = pageOf(elin, [])
  expect(stored(), 'nothing has been told yet').toContain('lugnt')
  later.isTold.value = true
  expect(stored()).not.toContain('lugnt')
})
