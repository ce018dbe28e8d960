/** Who can open what when a colleague is let into a sealed talk and leaves it: by the keys alone. */
import { beforeEach, describe, expect, it } from 'vitest'
import type { Message } from '../../shared/contract/visit/messages.ts'
import { fromBase64url } from '../../web/data/random-id.ts'
import { compareWords } from '../../web/data/sealed/compare-keys.ts'
import type { Said } from '../../web/data/sealed/said.ts'
import { makePage, openKey, openSaid, talkKey, type Page } from '../../web/data/sealed/sealing.ts'
import { keepHistory } from '../../web/youth/visit/tab-storage.ts'
import { keyName, youthKeys } from '../../web/youth/talk/youth-talk-keys.ts'

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
const given = async (keys: ReturnType<typeof youthKeys>, { holder, colleague, turn }: Given) => {
  const second = { turn, keys: colleague === undefined ? [] : [colleague.key] }
  return keys.due({ epoch, keys: [holder.key], second }, [])
}
const opened = async (page: Page, due: Awaited<ReturnType<typeof given>>): Promise<string[]> => {
  const found = await Promise.all(
    due.map(async (one) => {
      if (!('body' in one)) return []
      const place = { visit, epoch, side: 'youth', mid: one.mid } as const
      const envelope = await openKey(page, place, one.body)
      return envelope === undefined ? [] : [envelope.key]
    }),
  )
  return found.flat()
}
const written = async (
  keys: ReturnType<typeof youthKeys>,
  mid: string,
  turn: number,
): Promise<Message> => {
  const body = await keys.seal({ epoch, mid, turn }, { text: mid })
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
      const before = await written(keys, 'before', 0)
      if (history) keepHistory(1)
      const joined = await given(keys, { holder, colleague, turn: 1 })
      const during = await written(keys, 'during', 1)
      const left = await given(keys, { holder, turn: 2 })
      const after = await written(keys, 'after', 2)

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
    expect(await keys.seal({ epoch, mid: 'm', turn: 1 }, { text: 'm' })).toBeUndefined()
    await given(keys, { holder, turn: 1 })
    expect(await keys.seal({ epoch, mid: 'm', turn: 1 }, { text: 'm' })).toBeDefined()
  })

  it('are all given to another window of the one who holds the talk, and come again from the seed after a reload', async () => {
    const keys = youthKeys(visit)
    const [holder, window2] = await Promise.all([makePage(), makePage()])
    await given(keys, { holder, turn: 0 })
    const before = await written(keys, 'before', 0)
    await given(keys, { holder, turn: 2 })
    const reloaded = youthKeys(visit)
    const again = await given(reloaded, { holder: window2, turn: 2 })
    expect(await reads(await opened(window2, again), before)).toEqual({ text: 'before' })
    expect(await reloaded.open(before)).toEqual({ text: 'before' })
  })
})

describe('words to compare', () => {
  it('are the same on both sides, four plain words, and the same again after the youth’s reload', async () => {
    const keys = youthKeys(visit)
    const holder = await makePage()
    const [raw] = await opened(holder, await given(keys, { holder, turn: 0 }))
    const { kid } = await talkKey(fromBase64url(raw!))
    const desk = await compareWords({ visit, kid, page: holder.key })
    const youth = await compareWords({
      visit,
      kid: await keyName({ visit, epoch }),
      page: holder.key,
    })
    expect(youth).toBe(desk)
    expect(desk).toMatch(/^\p{L}+( \p{L}+){3}$/u)
  })

  it('differ when a server puts a key of its own between the two, whichever way it passes the talk’s key on', async () => {
    const keys = youthKeys(visit)
    const [holder, between] = await Promise.all([makePage(), makePage()])
    // The youth's page is told of the server's key instead of the counsellor's …
    const [raw] = await opened(between, await given(keys, { holder: between, turn: 0 }))
    const { kid } = await talkKey(fromBase64url(raw!))
    const youth = await compareWords({
      visit,
      kid: await keyName({ visit, epoch }),
      page: between.key,
    })
    // … and the desk is given the true key, or one the server has made.
    expect(await compareWords({ visit, kid, page: holder.key })).not.toBe(youth)
    const made = await talkKey(crypto.getRandomValues(new Uint8Array(32)))
    expect(await compareWords({ visit, kid: made.kid, page: holder.key })).not.toBe(youth)
  })

  it('are new in another visit, for another page, and when a colleague has come or gone', async () => {
    const { kid } = await talkKey(new Uint8Array(32))
    const [one, two] = await Promise.all([makePage(), makePage()])
    const said = await Promise.all([
      compareWords({ visit, kid, page: one.key }),
      compareWords({ visit: `v_${'b'.repeat(26)}`, kid, page: one.key }),
      compareWords({ visit, kid, page: two.key }),
      compareWords({
        visit,
        kid: await keyName({ visit, epoch, second: { turn: 1, keys: [] } }),
        page: one.key,
      }),
    ])
    expect(new Set(said).size).toBe(said.length)
  })
})
