/** What a stage offers, by name: what the running one has and the next has not is never lost unseen. */
import type { Stage } from './stages.ts'

export function offersOf(stage: Omit<Stage, 'name'>): string[] {
  const { site, signIn, eid, video, notices, packs, languages, onCall, secondCopy } = stage
  return [
    ...(site === null ? [] : [`address:${site.domain}`]),
    ...(signIn.ownAccounts ? ['sign-in:own-accounts'] : []),
    ...signIn.providers.flatMap(({ name, units }) =>
      units.map((unit) => `sign-in:${name}:${unit}`),
    ),
    ...(eid === null ? [] : [`e-id:${eid.issuer}`]),
    ...(video.by === 'none' ? [] : [`video:${video.by}`]),
    ...notices.map((service) => `notices:${service}`),
    ...packs.map((folder) => `programme:${folder}`),
    ...languages.map((lang) => `language:${lang}`),
    ...(onCall.alarms.length === 0 ? [] : ['on-call:e-mail']),
    ...Object.entries(onCall.receivers).flatMap(([cause, receivers]) =>
      receivers.length === 0 ? [] : [`on-call:${cause}`],
    ),
    ...(secondCopy === null ? [] : ['second-copy']),
  ]
}

/** As one line that a stack can tell. */
export const spelled = (offers: readonly string[]): string => offers.join(' ')

export const takenAway = (running: string, next: readonly string[]): string[] =>
  running.split(' ').filter((offer) => offer !== '' && !next.includes(offer))
