/** What lies beside a talk (assessment, suggestion) under the key of that talk: the server cannot read it. */
import type { DeskVisit } from '../../../shared/contract/visit/desk.ts'
import type { Sealed } from '../../../shared/ids.ts'
import { fromBase64url } from '../../data/random-id.ts'
import { sealing } from '../../data/sealed/lazy-sealing.ts'
import { keyToWrite, toldOf } from './told-by-youth-page.ts'

type Beside = 'assessment' | 'suggestion'

const placeOf = ({ visit, epoch }: DeskVisit, mid: Beside) => ({
  visit,
  epoch,
  side: 'counsellor' as const,
  mid,
})

/** Undefined while the youth's page has given this one no key: then there is nothing to seal it with. */
export const sealBeside = async (
  visit: DeskVisit,
  what: Beside,
  text: string,
): Promise<Sealed | undefined> => {
  const raw = keyToWrite(toldOf(visit.visit, visit.epoch))
  if (raw === undefined) return undefined
  const { sealSaid, talkKey } = await sealing()
  return sealSaid(await talkKey(fromBase64url(raw)), placeOf(visit, what), { text })
}

/** Undefined when the key is gone, as it is when the talk is over. */
export const openBeside = async (
  visit: DeskVisit,
  what: Beside,
  body: Sealed,
): Promise<string | undefined> => {
  const { openSaid, talkKey } = await sealing()
  for (const raw of toldOf(visit.visit, visit.epoch).keys) {
    const said = await openSaid(await talkKey(fromBase64url(raw)), placeOf(visit, what), body)
    if (said !== undefined && 'text' in said) return said.text
  }
  return undefined
}
