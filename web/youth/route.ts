/** Where in the flow the youth is, as the address after `#`, so that the back button works. */
import { signal } from '@preact/signals'
import type { Channel } from '../../shared/ids.ts'

export const steps = ['topics', 'urgent', 'danger', 'about', 'who', 'ready'] as const
export type Step = (typeof steps)[number]

export const visitHash = '#besok'
const hashOf = (step: Step): `#${string}` => (step === 'topics' ? '#prata' : `#prata/${step}`)

export const hash = signal(location.hash)

/** The three ways in from the start page. */
const waysIn: Readonly<Record<string, Channel>> = {
  '#prata': 'chat',
  '#ring': 'voice',
  '#bild': 'video',
}

/** How the youth came in to talk, at the first step. */
export const channelAt = (at: string): Channel | undefined => waysIn[at]

/** The step of the join, or undefined on the start page. */
export const stepAt = (at: string): Step | undefined =>
  at in waysIn ? 'topics' : steps.find((step) => hashOf(step) === at)

/** A letter, a booked time, what belongs to a code, the safety plan, self-help, or everything on one page. */
export const isLater = (at: string): boolean =>
  /^#(brev|boka|kod|plan|mitt|allt|ova)(\/|$)/.test(at)

export const go = (to: `#${string}`): void => {
  location.hash = to
  scrollTo(0, 0)
}

export const goTo = (step: Step): void => go(hashOf(step))

const standAt = (at: string): void => {
  history.replaceState(null, '', location.pathname + at)
  hash.value = at
}

/** A visit stands in the address too, so that going back never seems to leave the line. */
export const standInVisit = (): void => standAt(visitHash)

export const toStart = (): void => standAt('')

export const followAddress = (): void => {
  // Going back over a change of language changes more of the address than what stands after `#`.
  for (const change of ['hashchange', 'popstate'])
    addEventListener(change, () => (hash.value = location.hash))
}
