/**
 * Whoever runs the service and means harm, against the pages' own code: both pages are real, the service between them
 * is the attacker's. What is asserted is what comes of it: what the attacker reads, and what the two are shown.
 */
import { signal } from '@preact/signals'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Message } from '../../shared/contract/visit/messages.ts'
import type { PageKey, Sealed } from '../../shared/ids.ts'
import { sealedBody, sealedKey } from '../../shared/sealed-text.ts'
import { fromBase64url } from '../../web/data/random-id.ts'
import { compareWords } from '../../web/data/sealed/compare-keys.ts'
import {
  makePage,
  openKey,
  openSaid,
  sealKey,
  talkKey,
  type Page,
} from '../../web/data/sealed/sealing.ts'
import type { Talk } from '../../web/data/talk/talk-ports.ts'
import { openTalk } from '../../web/data/talk/talk.ts'
import type { TalkKeys } from '../../web/data/sealed/talk-keys.ts'
import { seal } from '../../web/data/readable-body.ts'
import { openPageKeys } from '../../web/desk/talk/seat-keys.ts'
import { forgetTold, keyToWrite, toldOf } from '../../web/desk/talk/told-by-youth-page.ts'
import { answerStrangers, givenIn, strangers } from '../../web/youth/talk/key-pages.ts'
import { keyName, youthKeys } from '../../web/youth/talk/youth-talk-keys.ts'
import { memoryStorage } from '../unkind/browser-page.ts'
import { until } from '../support/until.ts'

/** One of its own for each attack: what a page still does after the one before is not in it. */
let visit = ''
let begun = 0
let talks: Talk[] = []
const epoch = 3

beforeEach(() => {
  visit = `v_${String.fromCharCode(97 + begun++).repeat(26)}`
  Object.assign(globalThis, { sessionStorage: memoryStorage() })
  forgetTold(visit)
  strangers.value = []
})
afterEach(() => {
  for (const talk of talks) talk.close()
  talks = []
})

const eventually = (holds: () => boolean) => until('the attack has run', holds, 20_000)

/** Stores what it is given and shows each page what it wants to. */
const service = () => {
  const stored: Message[] = []
  const shown = {
    youth: (all: readonly Message[]) => all,
    counsellor: (all: readonly Message[]) => all,
  }
  const page = (side: 'youth' | 'counsellor', keys: TalkKeys): Talk => {
    const talk = openTalk({
      side,
      visit,
      live: {
        status: signal('down'),
        isDoubted: signal(false),
        send: () => false,
        listen: () => () => undefined,
        greet: () => undefined,
        check: () => undefined,
        renew: () => undefined,
        close: () => undefined,
      },
      keys,
      messages: () => Promise.resolve(shown[side](stored)),
      say: ({ mid, epoch: of, body }) => {
        const known = stored.find((one) => one.mid === mid)
        if (known !== undefined) return Promise.resolve(known)
        const message = { epoch: of, seq: stored.length + 1, mid, from: side, at: Date.now(), body }
        stored.push(message)
        return Promise.resolve(message)
      },
      refused: () => undefined,
    })
    talks.push(talk)
    return talk
  }
  return { stored, shown, page }
}

const open = (listed?: readonly PageKey[]) => {
  const evil = service()
  const keys = openPageKeys(
    () => Promise.resolve(),
    () => Promise.resolve(),
  )
  return keys.forPress('press').then(async (page) => {
    keys.answered('press', { visit, epoch } as Parameters<typeof keys.answered>[1])
    const youth = evil.page('youth', youthKeys(visit))
    const elin = evil.page('counsellor', keys.of(visit))
    const lists = (pages: readonly PageKey[]) => youth.enter({ epoch, pass: 'pass', keys: pages })
    lists(listed ?? [page!])
    elin.enter({ epoch, pass: 'pass' })
    const says = async (who: Talk, text: string) => {
      who.say(text)
      await eventually(() => who.outbox.value.length === 0)
      await Promise.all([youth.heal(), elin.heal()])
    }
    return { evil, page: page!, youth, elin, lists, says }
  })
}

const textsOf = (talk: Talk) => talk.lines.value.map(({ text }) => text)
const toldOut = (talk: Talk) =>
  talk.lines.value.flatMap(({ text, outOfPlace }) => (outOfPlace === true ? [text] : []))
const shows = (talk: Talk, ...texts: (string | undefined)[]) =>
  eventually(() => JSON.stringify(textsOf(talk)) === JSON.stringify(texts))

/** Everything that a page of the attacker's can open of what lies in the service. */
const readBy = async (spy: Page, stored: readonly Message[]): Promise<string[]> => {
  const raws = new Set<string>()
  const read: string[] = []
  for (const { mid, from, body } of stored) {
    const place = { visit, epoch, side: from, mid }
    const envelope = await openKey(spy, place, body)
    for (const raw of envelope
      ? [envelope.key, ...(envelope.earlier ?? []).map((one) => one.key)]
      : [])
      raws.add(raw)
    for (const raw of raws) {
      const said = await openSaid(await talkKey(fromBase64url(raw)), place, body)
      if (said !== undefined && 'text' in said) read.push(said.text)
    }
  }
  return read
}
const kinds = (stored: readonly Message[], v: number) => stored.filter(({ body }) => body.v === v)

describe('an attacking service', () => {
  it('that adds a page nobody vouches for reads nothing, and the youth is asked', async () => {
    const spy = await makePage()
    const { evil, page, youth, elin, lists, says } = await open()
    await says(youth, 'ett')
    lists([page, spy.key])
    await says(youth, 'två')
    await eventually(() => strangers.value.length > 0)
    expect(strangers.value).toEqual([{ by: 'counsellor', page: spy.key }])
    answerStrangers(epoch, false)
    await says(youth, 'tre')
    await shows(elin, 'ett', 'två', 'tre')
    expect(await readBy(spy, evil.stored)).toEqual([])
  })

  it('that swaps the counsellor’s page for its own from the first leaves her unable to read, and other words', async () => {
    const spy = await makePage()
    const { evil, page, youth, elin, says } = await open([spy.key])
    await says(youth, 'hej')
    await shows(elin, undefined)
    // It passes the key on to her page, sealed anew: now both read, and the words they read aloud differ.
    const key = kinds(evil.stored, sealedKey)[0]!
    const envelope = await openKey(spy, { visit, epoch, side: 'youth', mid: key.mid }, key.body)
    const body = await sealKey(page, { visit, epoch, side: 'youth', mid: 'passed-on' }, envelope!)
    evil.shown.counsellor = (all) =>
      [{ ...key, mid: 'passed-on', body }, ...all.slice(1)] as Message[]
    await elin.heal()
    await eventually(() => keyToWrite(toldOf(visit, epoch)) !== undefined)
    const kid = (await keyName(visit, epoch))!
    const pages = givenIn(epoch)!.ever.map((one) => one.page)
    const youths = await compareWords({ visit, kid, pages })
    const desks = await compareWords({ visit, kid, pages: toldOf(visit, epoch).pages ?? [] })
    expect(youths).not.toBe(desks)
  })

  it('that replays an older key, to bring back who had it, changes nothing of what is written with', async () => {
    const spy = await makePage()
    const { evil, page, youth, elin, lists, says } = await open()
    await says(youth, 'ett')
    lists([page, spy.key])
    await youth.heal()
    await eventually(() => strangers.value.length > 0)
    answerStrangers(epoch, true)
    await eventually(() => kinds(evil.stored, sealedKey).length >= 2)
    await says(youth, 'läst av två')
    lists([page])
    await eventually(() => kinds(evil.stored, sealedKey).length >= 3)
    await says(youth, 'åter två')
    await shows(elin, 'ett', 'läst av två', 'åter två')
    const now = keyToWrite(toldOf(visit, epoch))
    const [first] = kinds(evil.stored, sealedKey)
    const replayed = { ...first!, seq: evil.stored.length + 1 }
    evil.shown.counsellor = (all) => [
      ...all,
      replayed,
      { ...replayed, mid: 'again', seq: replayed.seq + 1 },
    ]
    await elin.heal()
    expect(keyToWrite(toldOf(visit, epoch))).toBe(now)
    await says(elin, 'svar')
    const read = await readBy(spy, evil.stored)
    expect(read).toContain('läst av två')
    expect(read).not.toContain('åter två')
    expect(read).not.toContain('svar')
  })

  it('that puts in words of an older, unsealed version, or passes a key off as words, shows nobody’s words', async () => {
    const { evil, youth, elin, says } = await open()
    await says(youth, 'hej')
    const put = (mid: string, body: Sealed): Message => ({
      epoch,
      seq: evil.stored.length + 1,
      mid,
      from: 'counsellor',
      at: Date.now(),
      body,
    })
    evil.stored.push(put('plain', seal('Ring mig på 070-0000000')))
    const [key] = kinds(evil.stored, sealedKey)
    evil.stored.push(put('as-words', { ...key!.body, v: sealedBody }))
    await Promise.all([youth.heal(), elin.heal()])
    await shows(youth, 'hej', undefined, undefined)
  })

  it('that moves words to another message, side or part opens nothing', async () => {
    const { evil, youth, elin, says } = await open()
    await says(youth, 'ja')
    await shows(elin, 'ja')
    await says(elin, 'ska vi ringa?')
    await shows(elin, 'ja', 'ska vi ringa?')
    await shows(youth, 'ja', 'ska vi ringa?')
    const [yes] = evil.stored.filter(({ from, body }) => from === 'youth' && body.v === sealedBody)
    const next = evil.stored.length + 1
    evil.shown.counsellor = (all) => [...all, { ...yes!, mid: 'copy', seq: next }]
    await elin.heal()
    await shows(elin, 'ja', 'ska vi ringa?', undefined)
    evil.shown.youth = (all) => [...all, { ...yes!, mid: 'other', from: 'counsellor', seq: next }]
    await youth.heal()
    await shows(youth, 'ja', 'ska vi ringa?', undefined)
  })

  it('that keeps a line back in the middle, with its number or without, is told of at the next', async () => {
    const { evil, youth, elin, says } = await open()
    await says(youth, 'jag mår bra')
    await says(youth, 'nej, det gör jag inte')
    await says(youth, 'hör du?')
    const hidden = evil.stored.find(
      ({ seq, body }) => body.v === sealedBody && seq === evil.stored.length - 1,
    )!
    const rest = (all: readonly Message[]) => all.filter(({ mid }) => mid !== hidden.mid)
    // A page that has seen nothing yet.
    const fresh = (show: (all: readonly Message[]) => readonly Message[]) => {
      evil.shown.counsellor = show
      const page = evil.page('counsellor', openedKeys())
      page.enter({ epoch, pass: 'pass' })
      return page
    }
    const openedKeys = () =>
      openPageKeys(
        () => Promise.resolve(),
        () => Promise.resolve(),
      ).of(visit)
    await shows(elin, 'jag mår bra', 'nej, det gör jag inte', 'hör du?')
    for (const show of [
      rest,
      (all: readonly Message[]) => rest(all).map((one, n) => ({ ...one, seq: n + 1 })),
    ]) {
      const page = fresh(show)
      await shows(page, 'jag mår bra', 'hör du?')
      await eventually(() => toldOut(page).length > 0)
      expect(toldOut(page)).toEqual(['hör du?'])
      page.close()
    }
  })

  it('that shows a talk without its beginning, its numbers rolled back or not, is told of', async () => {
    const { evil, youth, elin, says } = await open()
    for (const text of ['ett', 'två', 'tre']) await says(youth, text)
    await shows(elin, 'ett', 'två', 'tre')
    const late = (all: readonly Message[]) => all.filter(({ seq }) => seq > 3)
    for (const show of [
      late,
      (all: readonly Message[]) => late(all).map((one, n) => ({ ...one, seq: n + 1 })),
    ]) {
      evil.shown.counsellor = show
      const page = evil.page(
        'counsellor',
        openPageKeys(
          () => Promise.resolve(),
          () => Promise.resolve(),
        ).of(visit),
      )
      page.enter({ epoch, pass: 'pass' })
      await eventually(() => toldOut(page).length > 0)
      expect(toldOut(page)).toEqual([textsOf(page)[0]])
      page.close()
    }
  })
})
