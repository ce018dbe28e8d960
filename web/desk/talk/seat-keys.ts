/**
 * The counsellor's half of a talk's seal. Every talk has a key pair of its own, whose private half
 * never leaves the memory of this page; the talk's key that comes by it is kept in this tab's
 * session, so that a reload reads on. Both are gone when the talk is over or leaves the desk.
 */
import { signal, type Signal } from '@preact/signals'
import type { DeskVisit } from '../../../shared/contract/visit/desk.ts'
import { sealedKey } from '../../../shared/sealed-text.ts'
import type { PageKey } from '../../../shared/ids.ts'
import { base64url, fromBase64url } from '../../data/random-id.ts'
import { sealing } from '../../data/sealed/lazy-sealing.ts'
import type { Envelope, Page, TalkKey } from '../../data/sealed/sealing.ts'
import type { TalkKeys } from '../../data/sealed/talk-keys.ts'
import { otherWindows } from './own-pages.ts'
import {
  answerFresh,
  keepTold,
  keyToWrite,
  sayWhosePages,
  toldOf,
  withEnvelope,
} from './told-by-youth-page.ts'

export interface PageKeys {
  /** The key to send with a press, the same for the same press; undefined when it takes too long. */
  readonly forPress: (press: string) => Promise<PageKey | undefined>
  /** The press has got this visit, or nobody. */
  readonly answered: (press: string, visit?: DeskVisit) => void
  /**
   * Tells the server the key of this page where it is not known: after a reload, or in a second
   * window. True when it was told now, and the talk's key is on its way.
   */
  readonly tellIfUnknown: (
    visit: Pick<DeskVisit, 'visit' | 'epoch' | 'state' | 'keys'>,
  ) => Promise<boolean>
  readonly of: (visit: string) => TalkKeys
  /** The person at this desk has said that these pages, which show the talk too, are their own. */
  readonly areMine: (visit: string, epoch: number, pages: readonly PageKey[]) => void
  /** The person at this desk has said whether a new page of the youth's is the youth's. */
  readonly answerFresh: (visit: string, epoch: number, yes: boolean) => void
  readonly forget: (visit: string) => void
}

type Writes = 'counsellor' | 'colleague'
type Publish = (ask: { visit: string; key: PageKey; instead?: PageKey }) => Promise<unknown>

/** A press never waits longer for its key; the key is told afterwards then. */
const pressWaits = 1_000
/** A page is told of no later, though nobody has vouched for it: then the youth is asked. */
const vouchWaits = 3_000

/** `side`: whose page this is, the one who holds the talk or the colleague who reads along. */
export const openPageKeys = (
  publish: Publish,
  /** Tells the youth's page, under the key of the talk, that these are this person's own. */
  vouch: (visit: string, pages: readonly PageKey[]) => Promise<void>,
  side: Writes = 'counsellor',
): PageKeys => {
  /** By press until it is answered: the youth's page may have sealed for it before the answer comes. */
  const pressed = new Map<string, Promise<Page>>()
  /** By visit. */
  const pages = new Map<string, Promise<Page>>()
  const news = new Map<string, Signal<number>>()
  const publishing = new Set<string>()

  const pageIn = (kept: Map<string, Promise<Page>>, name: string): Promise<Page> => {
    const page = kept.get(name) ?? sealing().then((part) => part.makePage())
    kept.set(name, page)
    page.catch(() => kept.delete(name))
    return page
  }
  const newsOf = (visit: string): Signal<number> => {
    const known = news.get(visit) ?? signal(0)
    news.set(visit, known)
    return known
  }
  /** What has come for this page may be opened from now on. */
  const isPageOf = (visit: string, page: Page): void => {
    pages.set(visit, Promise.resolve(page))
    newsOf(visit).value++
  }
  /** The page of an unanswered press that `is` so. */
  const pressedPage = async (is: (page: Page) => boolean): Promise<Page | undefined> => {
    const all = await Promise.all([...pressed.values()].map((one) => one.catch(() => undefined)))
    return all.find((page) => page !== undefined && is(page))
  }
  const windows = otherWindows(({ visit, epoch, pages: theirs }) => {
    const { pages: mine = [] } = toldOf(visit, epoch)
    // Not a talk of this window, or nothing new.
    if (mine.length === 0 || theirs.every((page) => mine.includes(page))) return
    areMine(visit, epoch, theirs)
  })
  /** Said by this person, or by another window of the same browser. */
  const areMine = (visit: string, epoch: number, which: readonly PageKey[]): void => {
    sayWhosePages(visit, epoch, which)
    void vouchFor(visit, epoch)
    windows.tell({ visit, epoch, pages: toldOf(visit, epoch).pages ?? [] })
  }
  /** A page of the youth's that is new here knows none of the others. */
  const vouchBeside = (visit: string, epoch: number): void => {
    if ((toldOf(visit, epoch).pages?.length ?? 0) > 1) void vouchFor(visit, epoch)
  }
  const vouchFor = async (visit: string, epoch: number): Promise<void> => {
    const known = toldOf(visit, epoch)
    if (keyToWrite(known) !== undefined) await vouch(visit, known.pages ?? [])
  }
  const noteLast = (
    { visit, epoch }: Pick<DeskVisit, 'visit' | 'epoch'>,
    lastPage: PageKey,
  ): void => {
    sayWhosePages(visit, epoch, [lastPage])
    keepTold(visit, { ...toldOf(visit, epoch), lastPage })
    windows.tell({ visit, epoch, pages: toldOf(visit, epoch).pages ?? [] })
  }

  return {
    of: (visit) =>
      talkKeys(
        visit,
        side,
        newsOf(visit),
        async (kid) => {
          const mine = await pages.get(visit)
          if (mine?.kid === kid) return mine
          const page = await pressedPage((one) => one.kid === kid)
          if (page !== undefined) isPageOf(visit, page)
          return page
        },
        (epoch) => vouchBeside(visit, epoch),
      ),
    areMine,
    answerFresh: (visit, epoch, yes) => {
      answerFresh(visit, epoch, yes)
      if (yes) vouchBeside(visit, epoch)
      newsOf(visit).value++
    },
    forget: (visit) => pages.delete(visit),
    forPress: (press) =>
      Promise.race([
        pageIn(pressed, press).then(
          ({ key }) => key,
          () => undefined,
        ),
        new Promise<undefined>((late) => setTimeout(() => late(undefined), pressWaits)),
      ]),
    answered: (press, visit) => {
      const page = pressed.get(press)
      pressed.delete(press)
      if (visit === undefined || page === undefined) return
      const { visit: id, keys } = visit
      // At once: a slow phone may still be making it, and whoever looks at the desk meanwhile makes no other.
      if (!pages.has(id)) pages.set(id, page)
      const isOfVisit = () => pages.get(id) === page
      page.then(
        (mine) => {
          // A press that could not wait for its key told none, and another page may have been told since.
          if (!isOfVisit() && keys?.includes(mine.key) === false) return
          isPageOf(id, mine)
          noteLast(visit, mine.key)
        },
        () => isOfVisit() && pages.delete(id),
      )
    },
    tellIfUnknown: async (visit) => {
      const { visit: id, epoch, state, keys } = visit
      if (keys === undefined || state === 'over' || publishing.has(id)) return false
      publishing.add(id)
      try {
        const ofPress = await pressedPage(({ key }) => keys.includes(key))
        if (ofPress !== undefined) isPageOf(id, ofPress)
        const { key } = await pageIn(pages, id)
        const { lastPage } = toldOf(id, epoch)
        sayWhosePages(id, epoch, [key])
        if (keys.includes(key)) return false
        // A page that was reloaded has the key of the talk still: under it, it vouches for itself, and before
        // the page it replaces is gone, for then there is another key.
        await Promise.race([
          vouchFor(id, epoch),
          new Promise<void>((late) => setTimeout(late, vouchWaits)),
        ])
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

const talkKeys = (
  visit: string,
  side: Writes,
  news: Signal<number>,
  /** The page of this name, where it is one of this tab's. */
  pageNamed: (kid: string) => Promise<Page | undefined>,
  hasFirstKey: (epoch: number) => void,
): TalkKeys => {
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
  const useKey = (epoch: number, key: string): void => {
    const known = toldOf(visit, epoch)
    if (known.keys.at(-1) === key) return
    keepTold(visit, { ...known, keys: [...known.keys.filter((one) => one !== key), key] })
  }
  const takeIn = async (
    epoch: number,
    kid: string,
    open: (mine: Page) => Promise<Envelope | undefined>,
  ): Promise<void> => {
    const mine = await pageNamed(kid)
    const envelope = mine && (await open(mine))
    if (envelope === undefined) return
    const before = toldOf(visit, epoch)
    const after = withEnvelope(before, envelope)
    if (after === before) return
    keepTold(visit, after)
    if (before.keys.length === 0) hasFirstKey(epoch)
    news.value++
  }

  return {
    news,
    seal: async ({ epoch, mid }, said, written) => {
      // Nobody knows yet whether the youth is at the page before, or at the new one.
      if ((toldOf(visit, epoch).fresh?.length ?? 0) > 0) return undefined
      const key = await keyNamed(epoch)
      const place = { visit, epoch, side, mid }
      return key && (await sealing()).sealSaid(key, place, said, written)
    },
    open: async ({ epoch, mid, from, body }) => {
      const part = await sealing()
      const place = { visit, epoch, side: from, mid }
      if (body.v === sealedKey) {
        await takeIn(epoch, body.kid, (mine) => part.openKey(mine, place, body))
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
