/** Which of the therapist's pages is shown, as the address after `#`. */
import { signal } from '@preact/signals'

export type Place =
  | { at: 'list' | 'enrol' | 'admin' | 'log' | 'manual' }
  | { at: 'participant'; participant: string; pane?: string | undefined }

export const placeOf = (hash: string): Place => {
  if (hash === '#skriv-in') return { at: 'enrol' }
  if (hash === '#oversikt') return { at: 'admin' }
  if (hash === '#logg') return { at: 'log' }
  if (hash === '#handbok') return { at: 'manual' }
  const [, participant, pane] =
    /^#deltagare\/([A-Za-z0-9_-]{3,60})(?:\/([a-z]{4,10}))?$/.exec(hash) ?? []
  return participant === undefined ? { at: 'list' } : { at: 'participant', participant, pane }
}

const hash = signal(location.hash)
addEventListener('hashchange', () => {
  hash.value = location.hash
  scrollTo(0, 0)
})
export const place = (): Place => placeOf(hash.value)
