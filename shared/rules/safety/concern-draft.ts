/**
 * A draft of a report of concern (R7): text for a person to read, change and send. The software sends
 * nothing, and keeps it only in the tab it is written in; the duty to report is the counsellor's own.
 */
import { concernLaw, socialjourer } from '../../county/socialjour.ts'
import type { AgeBand, Municipality } from '../../ids.ts'

export interface Concern {
  /** Absent where nobody knows, or where it is not in the county. */
  municipality?: Municipality | undefined
  /** Who reports: the duty is personal. */
  reporter: string
  employer: string
  /** What is known of who it is; empty when nothing is. */
  identity: string
  age: string
  facts: string
  source: 'youth-said' | 'seen' | 'somebody-else'
  /** What the child has been told of the report. */
  told: string
  now: string
}

const sources: Record<Concern['source'], string> = {
  'youth-said': 'Den unga har själv berättat i ett samtal på distans.',
  seen: 'Jag har själv sett eller hört det i ett samtal på distans.',
  'somebody-else': 'Någon annan har berättat det.',
}

/** For whom there is a duty to report: a child, which is a person under 18. */
export const concernRule = {
  under: 18,
  unknownTo: 'Socialtjänsten i den kommun där barnet är eller bor (okänd, fyll i när den är känd)',
  source: 'SoL 2025:400, 19 kap.: that a child is harmed; a child is under 18',
  confirmedBy: null,
} as const

/** False only where the youth has said an age that is no child's; who has said none may be one. */
export const mayBeChild = (age: AgeBand | undefined): boolean =>
  age === undefined || Number.parseInt(age, 10) < concernRule.under

const orElse = (text: string, otherwise: string) => (text.trim() === '' ? otherwise : text.trim())

/** The draft as plain text; whatever is not known is said to be unknown, never guessed. */
export const concernDraft = (concern: Concern): string => {
  const known = socialjourer.find(({ municipality }) => municipality === concern.municipality)
  const to = known?.to ?? concernRule.unknownTo
  return [
    `Till: ${to}`,
    `Orosanmälan enligt ${concernLaw.reference}`,
    `Datum: ${concern.now}`,
    '',
    `Anmälare: ${orElse(concern.reporter, '(fyll i)')}, ${concern.employer}`,
    '',
    'Vem det gäller:',
    orElse(
      concern.identity,
      'Okänd. Den unga är anonym hos oss. Vi har inget namn, nummer eller någon adress, och det går inte att spåra.',
    ),
    `Ålder: ${orElse(concern.age, 'inte känd')}`,
    '',
    'Vad som har hänt:',
    orElse(concern.facts, '(fyll i)'),
    '',
    'Hur jag vet det:',
    sources[concern.source],
    '',
    'Vad den unga har fått veta om anmälan:',
    orElse(concern.told, '(fyll i)'),
  ].join('\n')
}
