/**
 * The counsellor's half of a talk's seal. Every talk has a key pair of its own, whose private half
 * never leaves the memory of this page; the talk's key that comes by it is kept in this tab's
 * session, so that a reload reads on. Both are gone when the talk is over or leaves the desk.
 */
import { signal } from '@preact/signals'
import type { DeskVisit } from '../../../shared/contract/visit/counsellor.ts'
import { sealedKey } from '../../../shared/sealed-text.ts'
import type { PageKey } from '../../../shared/ids.ts'
import { base64url, fromBase64url } from '../../data/random-id.ts'
import { sealing } from '../../data/sealed/lazy-sealing.ts'
import type { Envelope, Page, TalkKey } from '../../data/sealed/sealing.ts'
import type { TalkKeys } from '../../data/sealed/talk-keys.ts'
import { keepTold, keyToWrite, toldOf } from './told-by-youth-page.ts'

export interface PageKeys {
  /** The key to send with a press, the same for the same press; undefined when it takes too long. */
  readonly forPress: (press: string) => Promise<PageKey | undefined>
  /** The press has got this visit. */
  readonly claimed: (press: string, visit: DeskVisit) => void
  /**
   * Tells the server the key of this page where it is not known: after a reload, or in a second
   * window. True when it was told now, and the talk's key is on its way.
   */
  readonly tellIfUnknown: (
    visit: Pick<DeskVisit, 'visit' | 'epoch' | 'state' | 'keys'>,
  ) => Promise<boolean>
  readonly of: (visit: string) => TalkKeys
  readonly forget: (visit: string) => void
  /** The public key of this page for a talk; undefined where it has none. */
  readonly ofPage: (visit: string) => Promise<PageKey | undefined>
}

type Writes = 'counsellor' | 'colleague'
type Publish = (ask: { visit: string; key: PageKey; instead?: PageKey }) => Promise<unknown>

/** A press never waits longer for its key; the key is told afterwards then. */
const pressWaits = 1_000

/** `side`: whose page this is, the one who holds the talk or the colleague who reads along. */
export const openPageKeys = (publish: Publish, side: Writes = 'counsellor'): PageKeys => {
  /** By press until it is answered, then by visit. */
  const pages = new Map<string, Promise<Page>>()
  const publishing = new Set<string>()

  const pageOf = (name: string): Promise<Page> => {
    const page = pages.get(name) ?? sealing().then((part) => part.makePage())
    pages.set(name, page)
    page.catch(() => pages.delete(name))
    return page
  }
  const noteLast = (
    { visit, epoch }: Pick<DeskVisit, 'visit' | 'epoch'>,
    lastPage: PageKey,
  ): void => keepTold(visit, { ...toldOf(visit, epoch), lastPage })

  return {
    of: (visit) => talkKeys(visit, side, () => pages.get(visit)),
    ofPage: async (visit) => (await pages.get(visit))?.key,
    forget: (visit) => pages.delete(visit),
    forPress: (press) =>
      Promise.race([
        pageOf(press).then(
          ({ key }) => key,
          () => undefined,
        ),
        new Promise<undefined>((late) => setTimeout(() => late(undefined), pressWaits)),
      ]),
    claimed: (press, visit) => {
      const page = pages.get(press)
      pages.delete(press)
      if (page === undefined) return
      pages.set(visit.visit, page)
      void page.then(({ key }) => noteLast(visit, key)).catch(() => undefined)
    },
    tellIfUnknown: async (visit) => {
      const { visit: id, epoch, state, keys } = visit
      if (keys === undefined || state === 'over' || publishing.has(id)) return false
      publishing.add(id)
      try {
        const { key } = await pageOf(id)
        if (keys.includes(key)) return false
        const { lastPage } = toldOf(id, epoch)
        await publish({ visit: id, key, ...(lastPage === undefined ? {} : { instead: lastPage }) })
        noteLast(visit, key)
        return true
      } catch {
        // The next look at the desk tries again.
        return false
      } finally {
        publishing.delete(id)
      }
    },
  }
}

const talkKeys = (visit: string, side: Writes, page: () => Promise<Page> | undefined): TalkKeys => {
  const news = signal(0)

  const keyNamed = async (epoch: number, kid?: string): Promise<TalkKey | undefined> => {
    const { talkKey } = await sealing()
    const told = toldOf(visit, epoch)
    const toWrite = keyToWrite(told)
    if (kid === undefined)
      return toWrite === undefined ? undefined : talkKey(fromBase64url(toWrite))
    const known = await Promise.all(told.keys.map((raw) => talkKey(fromBase64url(raw))))
    return known.find((one) => one.kid === kid)
  }
  /** The key the youth used last stands last: that page can open it. */
  const useKey = (
    epoch: number,
    key: string,
    more: { name?: string; note?: string; turns?: Readonly<Record<string, number>> } = {},
  ): void => {
    const known = toldOf(visit, epoch)
    if (known.keys.at(-1) === key) return
    const keys = [...known.keys.filter((one) => one !== key), key]
    keepTold(visit, { ...known, ...more, keys })
    if (!known.keys.includes(key)) news.value++
  }
  const takeIn = async (
    epoch: number,
    open: (mine: Page) => Promise<Envelope | undefined>,
  ): Promise<void> => {
    const mine = await page()
    const envelope = mine && (await open(mine))
    if (envelope === undefined || toldOf(visit, epoch).keys.includes(envelope.key)) return
    const { key, name, note, turn = 0 } = envelope
    const turns = { ...toldOf(visit, epoch).turns, [key]: turn }
    useKey(epoch, key, { ...(name && { name }), ...(note && { note }), turns })
  }

  return {
    news,
    seal: async ({ epoch, mid }, said) => {
      const key = await keyNamed(epoch)
      const place = { visit, epoch, side, mid }
      return key && (await sealing()).sealSaid(key, place, said)
    },
    open: async ({ epoch, mid, from, body }) => {
      const part = await sealing()
      const place = { visit, epoch, side: from, mid }
      if (body.v === sealedKey) {
        await takeIn(epoch, (mine) => part.openKey(mine, place, body))
        return undefined
      }
      const key = await keyNamed(epoch, body.kid)
      const said = key && (await part.openSaid(key, place, body))
      if (said !== undefined && key !== undefined && from === 'youth')
        useKey(epoch, base64url(key.raw))
      return said
    },
    due: () => Promise.resolve([]),
  }
}
