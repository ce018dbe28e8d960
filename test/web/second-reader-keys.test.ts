/** Who can open what when a colleague is let into a sealed talk and leaves it: by the keys alone. */
import { beforeEach, describe, expect, it } from 'vitest'
import type { Message } from '../../shared/contract/visit/messages.ts'
import { fromBase64url } from '../../web/data/random-id.ts'
import type { Said } from '../../web/data/sealed/said.ts'
import { makePage, openKey, openSaid, talkKey, type Page } from '../../web/data/sealed/sealing.ts'
import { answerStrangers, keepHistory, keepLetIn } from '../../web/youth/talk/key-pages.ts'
import { youthKeys } from '../../web/youth/talk/youth-talk-keys.ts'

const visit = `v_${'a'.repeat(26)}`
const epoch = 3

beforeEach(() => {
  const kept = new Map<string, string>()
  Object.assign(globalThis, {
    sessionStorage: {
      getItem: (name: string) => kept.get(name) ?? null,
      setItem: (name: string, value: string) => kept.set(name, value),
      removeItem: (name: string) => kept.delete(name),
      clear: () => kept.clear(),
    },
  })
})

interface Given {
  holder: Page
  colleague?: Page | undefined
  turn: number
}
/** What the youth's page sends for these pages at this turn. */
const placeOf = ({ holder, colleague, turn }: Given) => ({
  epoch,
  keys: [holder.key],
  second:
    colleague === undefined
      ? { turn, keys: [] }
      : { turn, keys: [colleague.key], state: 'reading' as const },
})
const given = async (keys: ReturnType<typeof youthKeys>, who: Given) => {
  // The youth's yes, on this page.
  if (who.colleague !== undefined) keepLetIn(who.turn)
  return keys.due(placeOf(who), [])
}
const opened = async (page: Page, due: Awaited<ReturnType<typeof given>>): Promise<string[]> => {
  const found = await Promise.all(
    due.map(async (one) => {
      if (!('body' in one)) return []
      const place = { visit, epoch, side: 'youth', mid: one.mid } as const
      const envelope = await openKey(page, place, one.body)
      return envelope === undefined
        ? []
        : [envelope.key, ...(envelope.earlier ?? []).map(({ key }) => key)]
    }),
  )
  return found.flat(2)
}
const written = async (
  keys: ReturnType<typeof youthKeys>,
  mid: string,
  who: Given,
): Promise<Message> => {
  const body = await keys.seal({ ...placeOf(who), mid }, { text: mid })
  if (body === undefined) throw new Error('nothing could be sealed')
  return { epoch, seq: 1, mid, from: 'youth', at: 0, body }
}
const reads = async (
  raws: readonly string[],
  { mid, body }: Message,
): Promise<Said | undefined> => {
  const place = { visit, epoch, side: 'youth', mid } as const
  for (const raw of raws) {
    const said = await openSaid(await talkKey(fromBase64url(raw)), place, body)
    if (said !== undefined) return said
  }
  return undefined
}

describe('the keys of a talk that a colleague is let into', () => {
  it.each([false, true])(
    'open what is said while they are there, nothing after, and what was said before only by the youth’s yes (%s)',
    async (history) => {
      const keys = youthKeys(visit)
      const [holder, colleague] = await Promise.all([makePage(), makePage()])
      const alone = await given(keys, { holder, turn: 0 })
      const before = await written(keys, 'before', { holder, turn: 0 })
      if (history) keepHistory(1)
      const joined = await given(keys, { holder, colleague, turn: 1 })
      const during = await written(keys, 'during', { holder, colleague, turn: 1 })
      const left = await given(keys, { holder, turn: 2 })
      const after = await written(keys, 'after', { holder, turn: 2 })

      const all = [...alone, ...joined, ...left]
      const theirs = await opened(colleague, all)
      expect(await reads(theirs, during)).toEqual({ text: 'during' })
      expect(await reads(theirs, before)).toEqual(history ? { text: 'before' } : undefined)
      expect(await reads(theirs, after)).toBeUndefined()
      const holders = await opened(holder, all)
      for (const message of [before, during, after])
        expect(await reads(holders, message)).toEqual({ text: message.mid })
      for (const message of [before, during, after])
        expect(await keys.open(message)).toEqual({ text: message.mid })
    },
  )

  it('come before any word: nothing is sealed with the key before once somebody has come or gone', async () => {
    const keys = youthKeys(visit)
    const holder = await makePage()
    await given(keys, { holder, turn: 0 })
    expect(
      await keys.seal({ ...placeOf({ holder, turn: 1 }), mid: 'm' }, { text: 'm' }),
    ).toBeUndefined()
    await given(keys, { holder, turn: 1 })
    expect(
      await keys.seal({ ...placeOf({ holder, turn: 1 }), mid: 'm' }, { text: 'm' }),
    ).toBeDefined()
  })

  it('are all given to another window of the one who holds the talk, once the youth knows it, and come again from the seed after a reload', async () => {
    const keys = youthKeys(visit)
    const [holder, window2] = await Promise.all([makePage(), makePage()])
    await given(keys, { holder, turn: 0 })
    const before = await written(keys, 'before', { holder, turn: 0 })
    await given(keys, { holder, turn: 2 })
    const reloaded = youthKeys(visit)
    expect(await given(reloaded, { holder: window2, turn: 2 })).toEqual([])
    answerStrangers(epoch, true)
    const again = await given(reloaded, { holder: window2, turn: 2 })
    expect(await reads(await opened(window2, again), before)).toEqual({ text: 'before' })
    expect(await reloaded.open(before)).toEqual({ text: 'before' })
  })
})
