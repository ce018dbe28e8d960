/** Whom we reach and whom less, in sentences with their uncertainty: on the page, on paper and in the file. */
import type { Reach } from '../../../shared/rules/report/reach.ts'
import { reachText as text } from '../../text/report/reach.ts'
import { reportText } from '../../text/report/sv.ts'

const decimal = new Intl.NumberFormat('sv-SE', {
  minimumFractionDigits: 1,
  maximumFractionDigits: 1,
})
const percent = new Intl.NumberFormat('sv-SE', { style: 'percent', maximumFractionDigits: 0 })

export const wordsOfReach = ({ groups, per1000, untold }: Reach) => ({
  all: per1000 === undefined ? undefined : text.all(decimal.format(per1000)),
  less: groups.flatMap(({ name, rate }) =>
    rate?.verdict === 'less'
      ? [
          text.less(
            reportText.countName(name),
            decimal.format(rate.per1000),
            decimal.format(rate.from),
            decimal.format(rate.to),
          ),
        ]
      : [],
  ),
  untold: untold ? text.untold(percent.format(untold)) : undefined,
})

/** All of it, one after the other. */
export const sentencesOfReach = (reach: Reach): string[] => {
  const { all, less, untold } = wordsOfReach(reach)
  const said = [all, ...(less.length === 0 ? [text.noneLess] : less), untold]
  return said.filter((one) => one !== undefined)
}
