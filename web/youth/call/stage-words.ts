/** Words that are needed only where something sounds or shows: fetched with that, never with the chat. */
import { text as callEn } from '../../text/call/en.ts'
import { text as callLatt } from '../../text/call/latt.ts'
import { text as callSv, type CallText } from '../../text/call/sv.ts'
import { text as guestEn } from '../../text/guest/en.ts'
import { text as guestLatt } from '../../text/guest/latt.ts'
import { text as guestSv, type GuestText } from '../../text/guest/sv.ts'
import { wordsIn } from '../../../shared/languages.ts'
import { words } from '../language.ts'

interface StageWords {
  call: CallText
  seat: GuestText['seat']
}

const byFile: Readonly<Record<string, StageWords>> = {
  sv: { call: callSv, seat: guestSv.seat },
  latt: { call: callLatt, seat: guestLatt.seat },
  en: { call: callEn, seat: guestEn.seat },
}

export const stageWords = (): StageWords => wordsIn(byFile, words().lang)
