/** How many broken glasses nobody has seen to: asked for as long as somebody responsible has the page open. */
import { effect, signal, type ReadonlySignal } from '@preact/signals'
import { reviewApi } from '../../../shared/contract/records/review.ts'
import { client } from '../../data/client.ts'
import { tell } from '../../staff/notices/notices.ts'
import { bearer, signedIn } from '../../staff/sign-in/sign-in.ts'
import { reviewText as text } from '../../text/access-log/sv.ts'
import { roles } from '../api.ts'

export const log = client(reviewApi, { authorization: bearer })

const every = 30_000
const count = signal(0)
export const unseenGlasses: ReadonlySignal<number> = count

/** Tells once for each that comes, and keeps the number on the tab until somebody has seen it. */
export const countGlasses = async (): Promise<void> => {
  if (signedIn.peek().at !== 'in' || !roles().includes('admin')) return
  // The page says itself when there is no contact; a number then only grows old.
  const told = await log.glassCount().catch(() => undefined)
  if (told === undefined) return
  const isNew = told.unseen > count.peek()
  count.value = told.unseen
  if (isNew && location.hash !== '#logg')
    tell('urgent', text.came, { text: text.toLog, run: () => (location.hash = '#logg') })
}

export const watchGlasses = (): void => {
  effect(() => {
    if (signedIn.value.at === 'in') void countGlasses()
  })
  setInterval(() => void countGlasses(), every)
  addEventListener('focus', () => void countGlasses())
}
