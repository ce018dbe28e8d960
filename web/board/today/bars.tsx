/** Counts as bars with the same figures in a table: readable by eye, by screen reader and on paper. */

export interface Bar {
  name: string
  /** Null when it is not shown; the row then says so. */
  count: number | null
  /** A level 1–5 gives the bar its mark; never colour alone, the name stands beside it. */
  level?: number
}

interface Props {
  caption: string
  head: readonly [string, string]
  bars: readonly Bar[]
  /** What stands instead of a count that is not shown. */
  hidden?: string
}

const width = 100

export const Bars = ({ caption, head, bars, hidden }: Props) => {
  const most = Math.max(1, ...bars.map(({ count }) => count ?? 0))
  return (
    <table class="bars">
      <caption class="small quiet">{caption}</caption>
      <thead class="visually-hidden">
        <tr>
          <th scope="col">{head[0]}</th>
          <th scope="col">{head[1]}</th>
        </tr>
      </thead>
      <tbody>
        {bars.map(({ name, count, level }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td class="bar-count">{count ?? hidden}</td>
            <td class="bar" aria-hidden="true">
              <svg viewBox={`0 0 ${width} 10`} preserveAspectRatio="none" focusable="false">
                <rect class="bar-track" width={width} height="10" />
                <rect
                  class="bar-fill"
                  data-level={level}
                  width={(width * (count ?? 0)) / most}
                  height="10"
                />
              </svg>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
