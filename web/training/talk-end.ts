/** One end of a sealed talk as it is played: the key given or taken, and lines sealed and opened with it. */
import type { Message } from '../../shared/contract/visit/messages.ts'
import type { PageKey, Sealed } from '../../shared/ids.ts'
import { sealedKey } from '../../shared/sealed-text.ts'
import { base64url, fromBase64url, onceId } from '../data/random-id.ts'
import {
  deriveTalkKey,
  makePage,
  nameOf,
  openKey,
  openSaid,
  sealKey,
  sealSaid,
  talkKey,
  type Page,
  type TalkKey,
} from '../data/sealed/sealing.ts'

export interface Sealing {
  mid: string
  body: Sealed
}

interface Where {
  visit: string
  epoch: number
  side: 'youth' | 'counsellor'
}

/** Counts what is written in a part of the talk, as a page does. */
const counting = () => {
  const page = onceId().slice(0, 6)
  let counted = { epoch: 0, count: 0 }
  return (epoch: number, at: number, after: number) => {
    counted = { epoch, count: counted.epoch === epoch ? counted.count + 1 : 1 }
    return { page, count: counted.count, at, after }
  }
}

const sealLine = async (
  key: TalkKey,
  where: Where,
  text: string,
  written: ReturnType<ReturnType<typeof counting>>,
): Promise<Sealing> => {
  const mid = onceId()
  return { mid, body: await sealSaid(key, { ...where, mid }, { text }, written) }
}

const openLine = async (
  key: TalkKey,
  visit: string,
  { epoch, mid, from, body }: Message,
): Promise<string | undefined> => {
  const said = await openSaid(key, { visit, epoch, side: from as Where['side'], mid }, body)
  return said !== undefined && 'text' in said ? said.text : undefined
}

/** The youth's end: it makes the key of each part, and gives it to every page of whoever holds the talk. */
export const youthEnd = (visit: string, name: string) => {
  const seed = crypto.getRandomValues(new Uint8Array(32))
  const keyOf = (epoch: number) => deriveTalkKey(seed, { visit, epoch })
  const count = counting()
  const given = new Set<string>()
  return {
    /** Envelopes for pages that have none yet. */
    due: async (epoch: number, pages: readonly PageKey[]): Promise<Sealing[]> => {
      const { kid, raw } = await keyOf(epoch)
      const fresh = pages.filter((page) => !given.has(`${epoch} ${page}`))
      for (const page of fresh) given.add(`${epoch} ${page}`)
      return Promise.all(
        fresh.map(async (page) => {
          const mid = await nameOf(`dorren key for a page ${kid} ${page}`)
          const place = { visit, epoch, side: 'youth' as const, mid }
          return { mid, body: await sealKey(page, place, { key: base64url(raw), turn: 0, name }) }
        }),
      )
    },
    seal: async (epoch: number, text: string, at: number, after: number): Promise<Sealing> =>
      sealLine(await keyOf(epoch), { visit, epoch, side: 'youth' }, text, count(epoch, at, after)),
    open: async (message: Message) => openLine(await keyOf(message.epoch), visit, message),
  }
}
export type YouthEnd = ReturnType<typeof youthEnd>

/** The counsellor's end: it has the key when the youth's page has given it. */
export const counsellorEnd = (page: Page, visit: string) => {
  let key: TalkKey | undefined
  const count = counting()
  return {
    hasKey: () => key !== undefined,
    open: async (message: Message): Promise<string | undefined> => {
      const { epoch, mid, body, from } = message
      if (body.v !== sealedKey) return key && openLine(key, visit, message)
      const place = { visit, epoch, side: from as Where['side'], mid }
      const envelope = await openKey(page, place, body)
      if (envelope !== undefined) key = await talkKey(fromBase64url(envelope.key))
      return undefined
    },
    seal: async (
      epoch: number,
      text: string,
      at: number,
      after: number,
    ): Promise<Sealing | undefined> =>
      key && sealLine(key, { visit, epoch, side: 'counsellor' }, text, count(epoch, at, after)),
  }
}
export type CounsellorEnd = ReturnType<typeof counsellorEnd>
export { makePage }
