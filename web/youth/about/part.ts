/** A part of what is kept, as the page and the file both show it: a title, and what stands under it. */
import type { Regime } from '../../../shared/ids.ts'
import type { Names } from '../../text/names/sv.ts'
import type { AboutText } from '../../text/about/type.ts'
import type { IdentifiedText } from '../../text/identified/type.ts'
import type { LaterText } from '../../text/later/type.ts'
import type { ServiceTexts } from '../consent/consent-names.ts'

export interface Row {
  head: string
  text: string
}
export interface Part {
  title: string
  rows: readonly Row[]
}

/** In whose words, and as whose clock. */
export interface In {
  t: AboutText
  names: Names
  locale: string
  later: LaterText
  known: IdentifiedText
  services: ServiceTexts
}

/** Nothing where nothing was told. */
export const row = (head: string, text: string | undefined): Row[] =>
  text === undefined || text === '' ? [] : [{ head, text }]

interface Person {
  firstName: string
  profession: keyof Names['professions']
  employer: string
  regime?: Regime
}
export const named = ({ names }: In, { firstName, profession, employer }: Person): string =>
  [firstName, names.professions[profession].toLowerCase(), employer].join(', ')
