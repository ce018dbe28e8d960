/** From the programme into the line: the start page takes over, with the visit in this tab. */
import type { Key } from '../youth/kept.ts'
import { keepKey } from '../youth/kept.ts'

export const enterVisitFrom = ({ visit, secret }: Key): void => {
  keepKey({ visit, secret })
  location.assign('/#besok')
}
