/** Words that are needed only where something sounds or shows: fetched with that, never with the chat. */
import { callEn } from '../../text/call/en.ts'
import { callLatt } from '../../text/call/latt.ts'
import { callSv, type CallText } from '../../text/call/sv.ts'
import { guestEn } from '../../text/guest/en.ts'
import { guestLatt } from '../../text/guest/latt.ts'
import { guestSv, type GuestText } from '../../text/guest/sv.ts'
import { words } from '../language.ts'

interface StageWords {
  call: CallText
  seat: GuestText['seat']
}

const swedish: StageWords = { call: callSv, seat: guestSv.seat }
const others: Readonly<Record<string, StageWords>> = {
  'sv-x-latt': { call: callLatt, seat: guestLatt.seat },
  en: { call: callEn, seat: guestEn.seat },
}

export const stageWords = (): StageWords => others[words().lang] ?? swedish
