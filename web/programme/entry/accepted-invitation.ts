/** What the invitation told, kept in the tab until it is closed: a page that is loaded anew still says with whom. */
import { signal } from '@preact/signals'
import type { Counsellor } from '../../../shared/contract/visit/youth-visit.ts'
import { keptJson } from '../../data/read-json.ts'

interface Welcome {
  name: string
  with: Counsellor
}

const kept = 'welcome'
const read = (): Welcome | undefined => {
  return keptJson(sessionStorage.getItem(kept))
}

export const welcome = signal<Welcome | undefined>(read())

export const keepWelcome = (one: Welcome): void => {
  welcome.value = one
  sessionStorage.setItem(kept, JSON.stringify(one))
}
