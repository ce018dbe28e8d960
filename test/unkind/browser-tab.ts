/** A tab: its session outlives the pages in it, which are hidden, frozen, reloaded, closed and opened again. */
import { memoryStorage, openPage, type Code, type Page } from './browser-page.ts'
import type { County } from './county.ts'

export interface Tab<P> {
  /** What stands there and can be pressed; undefined while nobody can see it. */
  readonly page: () => P | undefined
  readonly isOpen: () => boolean
  readonly open: () => void
  readonly close: () => void
  readonly show: () => void
  readonly hide: () => void
  readonly freeze: () => void
}

/**
 * `opened` is told of each new page before anything has come over the network, `leaving` of one that stands
 * before an open eye as it is closed.
 */
export const openTab = <P>(
  county: County,
  code: Code,
  name: string,
  { opened, leaving }: { opened: (page: P) => void; leaving: (page: P) => void },
): Tab<P> => {
  const session = memoryStorage()
  let page: Page<P> | undefined
  let isSeen = true
  return {
    page: () => (isSeen ? page?.exports : undefined),
    isOpen: () => page !== undefined,
    open: () => {
      if (page !== undefined) return
      isSeen = true
      page = openPage<P>(county, code, session, name)
      opened(page.exports)
    },
    close: () => {
      if (page !== undefined && isSeen) leaving(page.exports)
      page?.kill()
      page = undefined
    },
    show: () => {
      isSeen = true
      page?.show()
    },
    hide: () => {
      if (!isSeen) return
      isSeen = false
      page?.hide()
    },
    freeze: () => {
      if (!isSeen) return
      isSeen = false
      page?.freeze()
    },
  }
}
