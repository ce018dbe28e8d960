/** One curve over time as a drawing and as a table: whoever cannot see the one can read the other, on paper too. */
import { dayAndMonth } from '../../data/format-times.ts'
import { words } from '../programme-words.ts'

interface Props {
  title: string
  highest: number
  points: readonly { at: number; value: number }[]
  said?: string | undefined
}

const [width, height, side, top] = [320, 150, 30, 12]

export const CurveChart = ({ title, highest, points, said }: Props) => {
  const { curve: text } = words()
  const first = points[0]?.at ?? 0
  const span = Math.max(1, (points.at(-1)?.at ?? first) - first)
  const x = (at: number) => side + ((at - first) / span) * (width - side - top)
  const y = (value: number) => height - side - (value / highest) * (height - side - 2 * top)
  const told = points
    .map(({ at, value }) => `${dayAndMonth(at, words().locale)}: ${text.highest(value, highest)}`)
    .join(', ')
  return (
    <section class="stack tight">
      <h2>{title}</h2>
      {said !== undefined && <p>{said}</p>}
      <svg
        class="drawing own-curve"
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={`${title}. ${told}`}
      >
        {[0, highest].map((value) => (
          <g key={value}>
            <line class="grid" x1={side} x2={width - top} y1={y(value)} y2={y(value)} />
            <text x={side - 6} y={y(value) + 4} text-anchor="end">
              {value}
            </text>
          </g>
        ))}
        <polyline
          class="line"
          points={points.map(({ at, value }) => `${x(at)},${y(value)}`).join(' ')}
        />
        {points.map(({ at, value }) => (
          <g key={at}>
            <circle class="dot" cx={x(at)} cy={y(value)} r="5" />
            <text class="value" x={x(at)} y={y(value) - 9} text-anchor="middle">
              {value}
            </text>
          </g>
        ))}
        {points.length > 0 && (
          <text x={side} y={height - 4}>
            {dayAndMonth(first, words().locale)}
          </text>
        )}
        {points.length > 1 && (
          <text x={width - top} y={height - 4} text-anchor="end">
            {dayAndMonth(points.at(-1)?.at ?? first, words().locale)}
          </text>
        )}
      </svg>
      <details>
        <summary>{text.table}</summary>
        <table class="plain-table">
          <thead>
            <tr>
              <th scope="col">{text.when}</th>
              <th scope="col">{text.value}</th>
            </tr>
          </thead>
          <tbody>
            {points.map(({ at, value }) => (
              <tr key={at}>
                <td>{dayAndMonth(at, words().locale)}</td>
                <td>{text.highest(value, highest)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </section>
  )
}
