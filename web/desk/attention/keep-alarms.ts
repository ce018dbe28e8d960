/** Signals beyond the page itself: sound, title and spoken notices, for eyes that are elsewhere (R3). */
import type { DeskStore } from '../desk-store.ts'
import { ringForAlarms } from './alarms.ts'
import { tellOfChanges } from './changes.ts'
import { tellOfDanger, tellOfProcedures } from './danger.ts'
import { hearDangerAnswers } from './danger-answers.ts'
import { tellOfLetters } from './letters.ts'
import { tellWhoWaits } from './who-waits.ts'

/** Runs for the whole life of the page. */
export const keepAlarms = (store: DeskStore): void => {
  tellWhoWaits(store, ringForAlarms(store))
  hearDangerAnswers(store.safety)
  tellOfLetters(store)
  tellOfDanger(store)
  tellOfProcedures(store)
  tellOfChanges(store)
}
