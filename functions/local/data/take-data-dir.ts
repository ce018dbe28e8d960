/** Makes the data folder this process's own, or says who has it. */
import { holdFolder, type Hold } from '../../store/lmdb-hold.ts'
import { CannotStart } from '../cannot-start.ts'

export const takeDataDir = (
  folder: string,
  port: number,
  secret: string,
): Extract<Hold, { mine: true }> => {
  const hold = holdFolder(folder, port, secret)
  if (hold.mine) return hold
  throw new CannotStart(
    hold.holder.port === 0
      ? `The data folder ${folder} is being copied. Try again in a moment.`
      : `The data folder ${folder} is in use by another Dörren on port ${hold.holder.port}. Stop that one, or choose another folder: DATA_DIR=/tmp/dorren npm start`,
  )
}
