/** No young person is met in words that nobody who speaks them has read: prod shows only what has been reviewed. */
import { languages, type PageLanguage } from '../../shared/languages.ts'
import { fileOf } from '../stages.ts'
import { Stop } from './command.ts'
import type { Where } from './where.ts'

/** Throws for prod; the other stages show them, and each page of theirs says so. */
export function refuseUnreviewed(
  { stage, made }: Pick<Where, 'stage' | 'made'>,
  among: readonly PageLanguage[] = languages,
): void {
  const unread = among.filter(
    ({ lang, reviewed }) => made.languages.includes(lang) && reviewed === null,
  )
  if (stage !== 'prod' || unread.length === 0) return
  const names = unread.map(({ lang, name }) => `"${lang}" (${name})`).join(', ')
  throw new Stop(
    `${fileOf(stage)} asks for ${names}, which nobody has reviewed: have somebody who speaks it read every text, and say who and when in shared/languages.ts; or take it out of "languages". Nothing was deployed.`,
  )
}
