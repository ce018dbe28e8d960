/** From the programme into the line: the start page of the same language takes over, with the visit in this tab. */
import { languageOf } from '../../../shared/languages.ts'
import { keepKey, type Key } from '../../data/visit-key.ts'

export const enterVisitFrom = ({ visit, secret }: Key): void => {
  keepKey({ visit, secret })
  location.assign(`${languageOf(document.documentElement.lang).path}#besok`)
}
