/** The chat's entry: takes over the start page when somebody wants to talk, and gives it back. */
import '../ui/old-browsers.ts'
import { effect } from '@preact/signals'
import { render } from 'preact'
import { App, isElsewhere } from './app.tsx'
import { keyInHash } from './visit/tab-storage.ts'
import { keepAddress, otherDoor, sayLanguage, startLanguage } from './language.ts'
import { followTalk } from './talk/follow-talk.ts'
import { enterVisit, followVisit, key, visit } from './visit/visit-store.ts'
import { followAddress, hash, isLater, standInVisit, stepAt, visitHash } from './route.ts'
import '../ui/style/youth.css'

// What later parts share comes with this file, since none of them should wait for one more.
export { safetyForYouth } from '../../shared/contract/safety/safety.ts'
export { entranceTimes } from '../../shared/rules/later/booking-times.ts'
export { waitInWords } from '../../shared/rules/line/wait-words.ts'
export { useQuery } from '../data/use-query.ts'
export { withLinks } from '../ui/chat/links.tsx'
export { safetyWords } from './safety/safety-words.ts'

const resumed = keyInHash(location.hash)
if (resumed !== undefined) {
  // The secret must not stay in the address, nor in the history.
  standInVisit()
  enterVisit(resumed)
}
const door = document.querySelector<HTMLElement>('#door')!
const app = document.querySelector<HTMLElement>('#app')!

let opened = false
/** Opens the chat once its words are here; when they did not come, whoever asks again tries again. */
export const openChat = async (): Promise<void> => {
  await startLanguage()
  if (opened) return
  opened = true
  followAddress()
  followVisit()
  followTalk()
  effect(() => {
    const inVisit = key.value !== undefined
    // Until the visit is known, what was asked for stands.
    const stays = isElsewhere() || (visit.value === undefined && isLater(hash.value))
    if (inVisit && hash.value !== visitHash && !stays) standInVisit()
    const away = (inVisit && !stays) || isLater(hash.value) || stepAt(hash.value) !== undefined
    door.hidden = away
    app.hidden = !away
    const other = otherDoor()
    if (away) keepAddress()
    else if (other !== undefined) location.replace(other)
    sayLanguage(away ? 'beyond' : 'door')
  })
  render(<App />, app)
}
