/** From the programme into the line: the start page takes over, with the visit in this tab. */
import { keepKey, type Key } from '../../data/visit-key.ts'

export const enterVisitFrom = ({ visit, secret }: Key): void => {
  keepKey({ visit, secret })
  location.assign('/#besok')
}
