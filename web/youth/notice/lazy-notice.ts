/** Nobody waits for what may be chosen: it is fetched when it is near, and tried again until it comes. */
import { lazyComponent } from '../../data/lazy-part.ts'

const parts = async () => {
  const come = await import('./notice-parts.ts')
  await come.loadNoticeWords()
  return come
}

export const TurnNotice = lazyComponent(async () => (await parts()).TurnNotice)
export const OtherNotice = lazyComponent(async () => (await parts()).OtherNotice)
export const ComeBack = lazyComponent(async () => (await parts()).ComeBack)
export const KeepHere = lazyComponent(async () => (await parts()).KeepHere)
