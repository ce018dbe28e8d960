/** The note of a hand-over as whoever holds the visit may read it: within the law the youth said yes to. */
import { noteMayBeRead } from '../../shared/rules/regime.ts'
import type { Sealed } from '../../shared/words.ts'
import { regimeOfUnit } from './holder-card.ts'
import type { Visit } from './visit.ts'

export const noteHere = ({ note, noteUnder, holder }: Visit): Sealed | undefined =>
  noteMayBeRead(noteUnder, regimeOfUnit(holder?.unit ?? '')) ? note : undefined
