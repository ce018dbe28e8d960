/**
 * The youth's half of a talk's seal. The seed of every key is in this tab's session and nowhere
 * else; each part of the talk has keys of its own, which go sealed to the pages of whoever holds the visit.
 */
import type { Message } from '../../../shared/contract/visit/messages.ts'
import { mostTurns, sealedBody } from '../../../shared/sealed-text.ts'
import type { PageKey, Sealed } from '../../../shared/ids.ts'
import { base64url, fromBase64url } from '../../data/random-id.ts'
import { inMessages, type SaidThere } from '../../data/sealed/said.ts'
import {
  deriveTalkKey,
  nameOf,
  openSaid,
  sealKey,
  sealSaid,
  type TalkKey,
} from '../../data/sealed/sealing.ts'
import type { Due, TalkKeys } from '../../data/sealed/talk-keys.ts'
import { keptCarried, keptName, keptSeed } from '../visit/tab-storage.ts'
import {
  allowed,
  givenIn,
  giveTo,
  isGivenTo,
  listedPages,
  vouchedFor,
  type Given,
  keptHistory,
} from './key-pages.ts'

const seed = (): Uint8Array<ArrayBuffer> => fromBase64url(keptSeed())

const deriveKey = (visit: string, epoch: number, n: number): Promise<TalkKey> =>
  deriveTalkKey(seed(), { visit, epoch: n > 0 ? `${epoch}.${n}` : epoch })

/** As many as go into one envelope; a talk with more has been reloaded more often than anybody does. */
const mostEarlier = 40

export const youthKeys = (visit: string): TalkKeys => {
  const made = new Map<string, Promise<TalkKey>>()
  /** The last words of this youth were written on another device: its key is the one that holds. */
  let goesOnElsewhere = false
  /** Given on this page: what was given on an earlier one may have been passed by another device. */
  let given: Given | undefined
  let hasGiven = false

  const keyOf = (epoch: number, n: number): Promise<TalkKey> => {
    const name = `${epoch}.${n}`
    const key = made.get(name) ?? deriveKey(visit, epoch, n)
    made.set(name, key)
    key.catch(() => made.delete(name))
    return key
  }
  /** One envelope for a page: the key, and those before it from `from` on. */
  const keyFor = async (page: PageKey, { epoch, key: n }: Given, from: number): Promise<Due> => {
    const { kid, raw } = await keyOf(epoch, n)
    const mid = await nameOf(`dorren key for a page ${kid} ${page}`)
    const carried = keptCarried()
    const note = carried !== undefined && carried.epoch < epoch ? carried.note : undefined
    const before = Array.from({ length: n - from }, (_, i) => from + i).slice(-mostEarlier)
    const earlier = await Promise.all(
      before.map(async (turn) => ({ key: base64url((await keyOf(epoch, turn)).raw), turn })),
    )
    const envelope = { key: base64url(raw), turn: n, earlier, name: keptName(), note }
    return { mid, body: await sealKey(page, { visit, epoch, side: 'youth', mid }, envelope) }
  }

  return {
    news: allowed,
    seal: async ({ epoch, mid, keys = [], second }, said, written) => {
      // Whoever has come or gone since, or was left to the other device: the keys are given first.
      const isReady =
        given?.epoch === epoch &&
        given.turn === (second?.turn ?? 0) &&
        isGivenTo(given, listedPages(keys, second))
      goesOnElsewhere = false
      if (!isReady || given === undefined) return undefined
      const place = { visit, epoch, side: 'youth' as const, mid }
      return sealSaid(await keyOf(epoch, given.key), place, said, written)
    },
    open: async ({ epoch, mid, from, body }: Message) => {
      const place = { visit, epoch, side: from, mid }
      const most = Math.max(mostTurns, givenIn(epoch)?.key ?? 0)
      let said: SaidThere | undefined
      let key = 0
      for (; said === undefined && key <= most; key++)
        said = await openSaid(await keyOf(epoch, key), place, body)
      if (said !== undefined && 'pages' in said && from !== 'youth')
        vouchedFor({ epoch, by: from, key: key - 1 }, said.pages)
      if (from === 'youth' && body.v === sealedBody)
        goesOnElsewhere = hasGiven && said === undefined
      return said
    },
    due: async (place, earlier) => {
      const { epoch, keys } = place
      const now = goesOnElsewhere ? undefined : giveTo(place)
      given = now
      if (now === undefined) return []
      hasGiven = true
      const theirs = keptHistory() === now.turn ? 0 : now.turnKey
      const keysDue = await Promise.all(
        now.now.map(({ by, page }) => keyFor(page, now, by === 'counsellor' ? 0 : theirs)),
      )
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

/**
 * What the counsellor has laid beside the talk: what they suggest to send, or their note for whoever takes
 * over. Undefined when it does not open here.
 */
export const openBeside = async (
  { visit, epoch }: { visit: string; epoch: number },
  body: Sealed,
  mid = 'suggestion',
): Promise<string | undefined> => {
  const where = { epoch, mid, from: 'counsellor', seq: 0, at: 0 } as const
  const said = await youthKeys(visit).open({ ...where, body })
  return said !== undefined && 'text' in said ? said.text : undefined
}

/** The name of the key that is written with now; undefined while nobody has it. */
export const keyName = async (visit: string, epoch: number): Promise<string | undefined> => {
  const given = givenIn(epoch)
  return given && (await deriveKey(visit, epoch, given.key)).kid
}
