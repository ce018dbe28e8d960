/**
 * The youth's half of a talk's seal. The seed of every key is in this tab's session and nowhere
 * else; each epoch has a key of its own, which goes sealed to the pages of whoever holds the visit.
 */
import { signal } from '@preact/signals'
import type { Message } from '../../../shared/contract/visit/messages.ts'
import type { Second } from '../../../shared/contract/visit/youth-visit.ts'
import { mostTurns, sealedBody } from '../../../shared/sealed-text.ts'
import type { PageKey, Sealed } from '../../../shared/ids.ts'
import { base64url, fromBase64url } from '../../data/random-id.ts'
import { inMessages } from '../../data/sealed/said.ts'
import {
  deriveTalkKey,
  nameOf,
  openSaid,
  sealKey,
  sealSaid,
  type TalkKey,
} from '../../data/sealed/sealing.ts'
import type { Due, TalkKeys } from '../../data/sealed/talk-keys.ts'
import { keptCarried, keptHistory, keptName, keptSeed, keepSeed } from '../visit/tab-storage.ts'

/** The keys of this tab do not change: nothing that did not open will open later. */
const news = signal(0)

/** Made when first needed; a tab that has lost it makes a new one, and the talk goes on with that. */
const seed = (): Uint8Array<ArrayBuffer> => {
  const kept = keptSeed()
  if (kept !== undefined) return fromBase64url(kept)
  const made = crypto.getRandomValues(new Uint8Array(32))
  keepSeed(base64url(made))
  return made
}

const noSecond = { turn: 0, keys: [] }
/** A part of the talk has a key more with every colleague who begins or ends to read along. */
const partOf = (epoch: number, turn: number) => (turn > 0 ? `${epoch}.${turn}` : epoch)

export const youthKeys = (visit: string): TalkKeys => {
  const made = new Map<number | string, Promise<TalkKey>>()
  /** The last words of this youth were written on another device: its key is the one that holds. */
  let goesOnElsewhere = false
  let given = false
  let pages: { epoch: number; keys: readonly PageKey[]; turn: number } | undefined

  const keyOf = (of: number, turn: number): Promise<TalkKey> => {
    const epoch = partOf(of, turn)
    const key = made.get(epoch) ?? deriveTalkKey(seed(), { visit, epoch })
    made.set(epoch, key)
    key.catch(() => made.delete(epoch))
    return key
  }
  const keyFor = async (page: PageKey, epoch: number, turn: number): Promise<Due> => {
    const { kid, raw } = await keyOf(epoch, turn)
    const mid = await nameOf(`dorren key for a page ${kid} ${page}`)
    const carried = keptCarried()
    const note = carried !== undefined && carried.epoch < epoch ? carried.note : undefined
    const envelope = { key: base64url(raw), turn, name: keptName(), note }
    return { mid, body: await sealKey(page, { visit, epoch, side: 'youth', mid }, envelope) }
  }

  return {
    news,
    seal: async ({ epoch, mid, turn = 0 }, said) => {
      // Whoever has come or gone since, or was left to the other device: the keys are given first.
      const isGiven = pages?.epoch === epoch && pages.turn === turn && pages.keys.length > 0
      goesOnElsewhere = false
      if (!isGiven) return undefined
      const place = { visit, epoch, side: 'youth' as const, mid }
      return sealSaid(await keyOf(epoch, turn), place, said)
    },
    open: async ({ epoch, mid, from, body }: Message) => {
      const place = { visit, epoch, side: from, mid }
      let said
      for (let turn = 0; said === undefined && turn <= mostTurns; turn++)
        said = await openSaid(await keyOf(epoch, turn), place, body)
      if (from === 'youth' && body.v === sealedBody) goesOnElsewhere = given && said === undefined
      return said
    },
    due: async ({ epoch, keys, second: { turn, keys: theirs } = noSecond }, earlier) => {
      if (goesOnElsewhere) {
        pages = undefined
        return []
      }
      const all = Array.from({ length: turn + 1 }, (_, n) => n)
      const known = keptHistory() === turn ? all : [turn]
      const keysDue = await Promise.all([
        ...keys.flatMap((page) => all.map((n) => keyFor(page, epoch, n))),
        ...theirs.flatMap((page) => known.map((n) => keyFor(page, epoch, n))),
      ])
      pages = { epoch, keys, turn }
      given = true
      const carried = keptCarried()
      const passesOn = carried?.history === true && carried.epoch < epoch && keys.length > 0
      if (!passesOn) return keysDue
      const passed = inMessages(earlier).map(async (lines, n): Promise<Due> => {
        return {
          mid: await nameOf(`dorren earlier ${visit} ${epoch} ${n}`),
          said: { earlier: lines },
        }
      })
      return [...keysDue, ...(await Promise.all(passed))]
    },
  }
}

/** What the counsellor suggests to send, as it lies beside the talk; undefined when it does not open here. */
export const openSuggestion = async (
  { visit, epoch }: { visit: string; epoch: number },
  body: Sealed,
): Promise<string | undefined> => {
  const where = { epoch, mid: 'suggestion', from: 'counsellor', seq: 0, at: 0 } as const
  const said = await youthKeys(visit).open({ ...where, body })
  return said !== undefined && 'text' in said ? said.text : undefined
}

/** The name of the key that is written with now. */
export const keyName = async ({
  visit,
  epoch,
  second: { turn } = noSecond,
}: {
  visit: string
  epoch: number
  second?: Second | undefined
}): Promise<string> => (await deriveTalkKey(seed(), { visit, epoch: partOf(epoch, turn) })).kid
