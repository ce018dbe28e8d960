/** From the programme into the line: the start page takes over, with the visit in this tab. */
import type { Key } from '../../youth/visit/tab-storage.ts'
import { keepKey } from '../../youth/visit/tab-storage.ts'

export const enterVisitFrom = ({ visit, secret }: Key): void => {
  keepKey({ visit, secret })
  location.assign('/#besok')
}
