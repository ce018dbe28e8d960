/** Why a particular youth is taken out of order: a closed list, so that no free text is stored. */
import * as z from 'zod/mini'
import type { Language, Profession } from '../../ids.ts'

export const TakeReason = z.enum([
  'asked-for-me',
  'wants-my-profession',
  'colleague-asked',
  'knows-the-topic',
  'language',
  'came-back',
  'alarm',
])
export type TakeReason = z.infer<typeof TakeReason>

interface Told {
  language: Language
  profession?: Profession | undefined
}
export interface Who {
  languages: readonly Language[]
  profession: Profession
}

/** What the line itself says of why just this one; undefined where only the counsellor can know. */
export const reasonInLine = (told: Told, who: Who): TakeReason | undefined => {
  if (told.profession === who.profession) return 'wants-my-profession'
  const isForFew = told.language !== 'sv' && who.languages.includes(told.language)
  return isForFew ? 'language' : undefined
}
