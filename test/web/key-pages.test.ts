/** Whoever runs the service and puts a key of their own between the two is not given the talk's key unseen, and cannot come and go. */
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Message } from '../../shared/contract/visit/messages.ts'
import type { Second } from '../../shared/contract/visit/youth-visit.ts'
import type { PageKey, Sealed } from '../../shared/ids.ts'
import { fromBase64url } from '../../web/data/random-id.ts'
import { compareWords } from '../../web/data/sealed/compare-keys.ts'
import type { Said } from '../../web/data/sealed/said.ts'
import {
  makePage,
  openKey,
  openSaid,
  sealKey,
  sealSaid,
  talkKey,
  type Page,
} from '../../web/data/sealed/sealing.ts'
import { openPageKeys, type PageKeys } from '../../web/desk/talk/seat-keys.ts'
import {
  forgetTold,
  keyToWrite,
  toldOf,
  unknownPages,
} from '../../web/desk/talk/told-by-youth-page.ts'
import { answerStrangers, givenIn, strangers } from '../../web/youth/talk/key-pages.ts'
import { keyName, youthKeys } from '../../web/youth/talk/youth-talk-keys.ts'
import { memoryStorage } from '../unkind/browser-page.ts'

const visit = `v_${'a'.repeat(26)}`
const epoch = 3

beforeEach(() => {
  Object.assign(globalThis, { sessionStorage: memoryStorage() })
  // The windows of an earlier test are open still, and tell of their pages when they please.
  vi.stubGlobal('BroadcastChannel', undefined)
  forgetTold(visit)
  strangers.value = []
})

/** The youth's page and what it has sent; the server lists whatever it likes. */
const youthAt = () => {
  const keys = youthKeys(visit)
  const sent: Message[] = []
  const send = (mid: string, from: Message['from'], body: Sealed): Message => {
    const message = { epoch, seq: sent.length + 1, mid, from, at: 0, body }
    sent.push(message)
    return message
  }
  return {
    keys,
    sent,
    send,
    /** What the page does when it is told who is there. */
    told: async (listed: readonly PageKey[], second?: Second) => {
      for (const due of await keys.due({ epoch, keys: listed, second }, []))
        if ('body' in due && sent.every(({ mid }) => mid !== due.mid))
          send(due.mid, 'youth', due.body)
    },
    says: async (text: string, listed: readonly PageKey[]) => {
      const body = await keys.seal({ epoch, mid: text, keys: listed }, { text })
      return body && send(text, 'youth', body)
    },
  }
}
type Youth = ReturnType<typeof youthAt>

/** All that a page can read of what was sent: by the envelopes for it, and nothing else. */
const readBy = async (page: Page, { sent }: Youth): Promise<string[]> => {
  const raws: string[] = []
  const words: string[] = []
  for (const { mid, from, body } of sent) {
    const place = { visit, epoch, side: from, mid }
    const envelope = await openKey(page, place, body)
    if (envelope !== undefined)
      raws.push(envelope.key, ...(envelope.earlier ?? []).map(({ key }) => key))
    for (const raw of new Set(raws)) {
      const said = await openSaid(await talkKey(fromBase64url(raw)), place, body)
      if (said !== undefined && 'text' in said) words.push(said.text)
    }
  }
  return words
}

const vouch = async (youth: Youth, raw: string, pages: readonly PageKey[]): Promise<void> => {
  const mid = `vouch ${String(pages)}`
  const place = { visit, epoch, side: 'counsellor', mid } as const
  const said: Said = { pages }
  const body = await sealSaid(await talkKey(fromBase64url(raw)), place, said)
  await youth.keys.open(youth.send(mid, 'counsellor', body))
}
const keyOf = async (page: Page, { sent }: Youth): Promise<string> => {
  for (const { mid, from, body } of sent.toReversed()) {
    const envelope = await openKey(page, { visit, epoch, side: from, mid }, body)
    if (envelope !== undefined) return envelope.key
  }
  throw new Error('no key was given')
}
const youthsWords = async (): Promise<string> => {
  const kid = (await keyName(visit, epoch)) ?? ''
  return compareWords({ visit, kid, pages: givenIn(epoch)!.ever.map(({ page }) => page) })
}
/** As the desk makes them: over the pages that are its own, with the key it writes with. */
const desksWords = async (raw: string, pages: readonly PageKey[]): Promise<string> =>
  compareWords({ visit, kid: (await talkKey(fromBase64url(raw))).kid, pages })

describe('a key that the service adds', () => {
  it('is given nothing, asked about, and said no to for good', async () => {
    const [elin, spy] = await Promise.all([makePage(), makePage()])
    const youth = youthAt()
    await youth.told([elin.key])
    await youth.says('ett', [elin.key])
    const both = [elin.key, spy.key]
    await youth.told(both)
    expect(strangers.value).toEqual([{ by: 'counsellor', page: spy.key }])
    await youth.says('två', both)
    expect(await readBy(spy, youth)).toEqual([])
    expect(await readBy(elin, youth)).toEqual(['ett', 'två'])
    answerStrangers(epoch, false)
    await youth.told(both)
    expect(strangers.value).toEqual([])
    expect(await readBy(spy, youth)).toEqual([])
  })

  it('stays in the words once it was let in, also when it is taken away again', async () => {
    const [elin, spy] = await Promise.all([makePage(), makePage()])
    const youth = youthAt()
    await youth.told([elin.key])
    const alone = await youthsWords()
    expect(alone).toBe(await desksWords(await keyOf(elin, youth), [elin.key]))
    expect(alone).toMatch(/^\p{L}+( \p{L}+){3}$/u)
    await youth.told([elin.key, spy.key])
    answerStrangers(epoch, true)
    await youth.told([elin.key, spy.key])
    await youth.says('läst av två', [elin.key, spy.key])
    expect(await readBy(spy, youth)).toEqual(['läst av två'])
    const shared = await youthsWords()
    expect(shared).not.toBe(await desksWords(await keyOf(elin, youth), [elin.key]))

    expect(await youth.says('för tidigt', [elin.key])).toBeUndefined()
    await youth.told([elin.key])
    await youth.says('åter ensam', [elin.key])
    expect(await readBy(spy, youth)).toEqual(['läst av två'])
    expect(await readBy(elin, youth)).toContain('åter ensam')
    const after = await youthsWords()
    expect(after).not.toBe(shared)
    expect(after).not.toBe(await desksWords(await keyOf(elin, youth), [elin.key]))
    expect(givenIn(epoch)).toMatchObject({
      now: [{ page: elin.key }],
      ever: [{ page: elin.key }, { page: spy.key }],
    })
  })

  it('in place of the counsellor’s own is asked about, and nothing is written meanwhile', async () => {
    const [elin, spy] = await Promise.all([makePage(), makePage()])
    const youth = youthAt()
    await youth.told([elin.key])
    await youth.told([spy.key])
    expect(await youth.says('hemligt', [spy.key])).toBeUndefined()
    expect(strangers.value).toHaveLength(1)
  })

  it('from the first gives other words than the desk’s', async () => {
    const [elin, spy] = await Promise.all([makePage(), makePage()])
    const youth = youthAt()
    await youth.told([spy.key, elin.key])
    const raw = await keyOf(spy, youth)
    // It passes the key on to the desk, and vouches for the desk's page.
    await vouch(youth, raw, [elin.key])
    await youth.told([spy.key, elin.key])
    expect(await readBy(elin, youth)).toEqual([])
    expect(await youthsWords()).not.toBe(await desksWords(raw, [elin.key]))
  })

  it('as a colleague’s is given nothing without the youth’s yes on this page', async () => {
    const [elin, spy] = await Promise.all([makePage(), makePage()])
    const youth = youthAt()
    await youth.told([elin.key])
    await youth.told([elin.key], { turn: 1, keys: [spy.key], state: 'reading' })
    await youth.told([elin.key], { turn: 1, keys: [spy.key] })
    expect(await readBy(spy, youth)).toEqual([])
    expect(youth.sent.filter(({ body }) => body.kid === spy.kid)).toEqual([])
  })
})

describe('another page of the counsellor’s', () => {
  it('that an earlier one vouches for under the key reads all, and the youth is not asked', async () => {
    const [elin, window2] = await Promise.all([makePage(), makePage()])
    const youth = youthAt()
    await youth.told([elin.key])
    await youth.says('ett', [elin.key])
    await vouch(youth, await keyOf(elin, youth), [elin.key, window2.key])
    await youth.told([elin.key, window2.key])
    expect(strangers.value).toEqual([])
    await youth.says('två', [elin.key, window2.key])
    expect(await readBy(window2, youth)).toEqual(['två'])
    const raw = await keyOf(window2, youth)
    expect(await youthsWords()).toBe(await desksWords(raw, [window2.key, elin.key]))
  })

  it('that comes instead after a reload has a new key, and the page before reads no more', async () => {
    const [before, after] = await Promise.all([makePage(), makePage()])
    const youth = youthAt()
    await youth.told([before.key])
    const old = await keyOf(before, youth)
    await vouch(youth, old, [before.key, after.key])
    await youth.told([after.key])
    await youth.says('nytt', [after.key])
    expect(await readBy(after, youth)).toEqual(['nytt'])
    expect(await readBy(before, youth)).toEqual([])
    expect(await keyOf(after, youth)).not.toBe(old)
  })

  it('is not vouched for by whoever has an older key only', async () => {
    const [elin, gone, spy] = await Promise.all([makePage(), makePage(), makePage()])
    const youth = youthAt()
    await youth.told([elin.key])
    await vouch(youth, await keyOf(elin, youth), [elin.key, gone.key])
    await youth.told([elin.key, gone.key])
    const old = await keyOf(gone, youth)
    await youth.told([elin.key])
    await vouch(youth, old, [spy.key])
    await youth.told([elin.key, spy.key])
    expect(strangers.value).toEqual([{ by: 'counsellor', page: spy.key }])
  })

  it('is known again when the youth’s page is opened anew', async () => {
    const [elin, window2] = await Promise.all([makePage(), makePage()])
    const youth = youthAt()
    await youth.told([elin.key])
    await vouch(youth, await keyOf(elin, youth), [window2.key])
    await youth.told([elin.key, window2.key])
    const words = await youthsWords()
    const again = youthAt()
    await again.told([elin.key, window2.key])
    expect(strangers.value).toEqual([])
    expect(await youthsWords()).toBe(words)
  })
})

describe('the counsellor’s page', () => {
  const deskWith = async (vouched: (readonly PageKey[])[] = []) => {
    const keys: PageKeys = openPageKeys(
      () => Promise.resolve(),
      async (_, pages) => void vouched.push(pages),
    )
    const page = (await keys.forPress('press'))!
    keys.answered('press', { visit, epoch } as Parameters<PageKeys['answered']>[1])
    await new Promise((done) => setTimeout(done, 0))
    return { keys, page }
  }
  const envelopeFrom = async (page: PageKey, raw: Uint8Array<ArrayBuffer>, mid: string) => {
    const place = { visit, epoch, side: 'youth', mid } as const
    const envelope = { key: Buffer.from(raw).toString('base64url'), turn: 9 }
    const body = await sealKey(page, place, envelope)
    return { epoch, seq: 9, mid, from: 'youth', at: 0, body } as const
  }
  const random = () => crypto.getRandomValues(new Uint8Array(32))

  it('writes nothing under a key that comes from elsewhere, until somebody has said that it is the youth’s', async () => {
    const { keys, page } = await deskWith()
    const mine = keys.of(visit)
    const youth = youthAt()
    await youth.told([page])
    for (const message of youth.sent) await mine.open(message)
    const honest = keyToWrite(toldOf(visit, epoch))
    const foreign = random()
    await mine.open(await envelopeFrom(page, foreign, 'foreign'))
    expect(toldOf(visit, epoch).fresh).toHaveLength(1)
    expect(await mine.seal({ epoch, mid: 'm' }, { text: 'hej' })).toBeUndefined()
    keys.answerFresh(visit, epoch, false)
    expect(keyToWrite(toldOf(visit, epoch))).toBe(honest)
    await mine.open(await envelopeFrom(page, foreign, 'again'))
    expect(toldOf(visit, epoch).fresh ?? []).toEqual([])
    const other = random()
    await mine.open(await envelopeFrom(page, other, 'other device'))
    keys.answerFresh(visit, epoch, true)
    expect(keyToWrite(toldOf(visit, epoch))).toBe(Buffer.from(other).toString('base64url'))
  })

  it('goes on with a new key of the same page of the youth’s without asking', async () => {
    const { keys, page } = await deskWith()
    const mine = keys.of(visit)
    const youth = youthAt()
    const colleague = await makePage()
    await youth.told([page])
    await youth.told([page], { turn: 1, keys: [colleague.key], state: 'asked' })
    for (const message of youth.sent) await mine.open(message)
    expect(toldOf(visit, epoch).fresh ?? []).toEqual([])
    expect(toldOf(visit, epoch).keys).toHaveLength(2)
  })

  it('that was reloaded vouches for itself before it takes the place of the page before', async () => {
    const { keys, page } = await deskWith()
    const youth = youthAt()
    await youth.told([page])
    for (const message of youth.sent) await keys.of(visit).open(message)
    const order: string[] = []
    const reloaded = openPageKeys(
      async ({ instead }) => void order.push(instead === page ? 'instead' : 'beside'),
      async () => {
        await new Promise((done) => setTimeout(done, 20))
        order.push('vouched for')
      },
    )
    const held = { visit, epoch, state: 'talking', keys: [page] } as const
    expect(await reloaded.tellIfUnknown({ ...held, keys: [page] })).toBe(true)
    expect(order).toEqual(['vouched for', 'instead'])
  })

  it('asks about every page that is not its own, and vouches for those that are said to be', async () => {
    const vouched: (readonly PageKey[])[] = []
    const { keys, page } = await deskWith(vouched)
    const youth = youthAt()
    await youth.told([page])
    for (const message of youth.sent) await keys.of(visit).open(message)
    const window2 = await makePage()
    expect(unknownPages(toldOf(visit, epoch), [page, window2.key])).toEqual([window2.key])
    keys.areMine(visit, epoch, [window2.key])
    expect(vouched).toEqual([[page, window2.key]])
    expect(unknownPages(toldOf(visit, epoch), [page, window2.key])).toEqual([])
  })
})
