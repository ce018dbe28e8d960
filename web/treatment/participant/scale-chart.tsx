/** A scale over time, with the cut-off and the smallest sure change from the first score marked. */
import type { ScaleShown } from '../../../shared/contract/programme/therapist-shapes.ts'
import { therapistText } from '../../text/treatment/sv.ts'
import { shortDay } from '../../data/format-times.ts'

const text = therapistText.page
const [width, height, side, top] = [340, 140, 28, 10]

export const ScaleChart = ({ scale }: { scale: ScaleShown }) => {
  const points = scale.results.flatMap(({ at, score }) =>
    score === undefined ? [] : [{ at, score }],
  )
  const first = points[0]
  if (first === undefined) return null
  const span = Math.max(1, (points.at(-1)?.at ?? first.at) - first.at)
  const x = (at: number) => side + ((at - first.at) / span) * (width - side - top)
  const y = (score: number) => height - side - (score / scale.highest) * (height - side - 2 * top)
  // The two labels stand at either end, for the lines may lie close.
  const level = (score: number | undefined, kind: 'cut' | 'sure', label: string) =>
    score !== undefined &&
    score >= 0 &&
    score <= scale.highest && (
      <g class={kind}>
        <line x1={side} x2={width - top} y1={y(score)} y2={y(score)} />
        <text
          x={kind === 'cut' ? width - top : side + 4}
          y={y(score) + (kind === 'sure' && isUnderCut ? 10 : -3)}
          text-anchor={kind === 'cut' ? 'end' : 'start'}
        >
          {label}
        </text>
      </g>
    )
  const { caseness, reliableChange } = scale
  const sure = reliableChange === undefined ? undefined : first.score - reliableChange
  // Its label would lie on the line of the cut-off, which is just above.
  const gap = caseness === undefined || sure === undefined ? Infinity : y(sure) - y(caseness)
  const isUnderCut = gap >= 0 && gap < 14
  const told = points.map(({ at, score }) => `${shortDay(at, 'sv-SE')}: ${score}`).join(', ')
  return (
    <svg
      class="scale-chart"
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={`${scale.title}. ${told}`}
    >
      <line class="axis" x1={side} x2={width - top} y1={y(0)} y2={y(0)} />
      <text x={side - 5} y={y(0) + 4} text-anchor="end">
        0
      </text>
      <text x={side - 5} y={y(scale.highest) + 8} text-anchor="end">
        {scale.highest}
      </text>
      {level(caseness, 'cut', caseness === undefined ? '' : text.cut(caseness))}
      {level(sure, 'sure', reliableChange === undefined ? '' : text.rc(reliableChange))}
      <polyline
        class="line"
        points={points.map(({ at, score }) => `${x(at)},${y(score)}`).join(' ')}
      />
      {points.map(({ at, score }) => (
        <g key={at}>
          <circle class="dot" cx={x(at)} cy={y(score)} r="4" />
          <text class="value" x={x(at)} y={y(score) - 7} text-anchor="middle">
            {score}
          </text>
        </g>
      ))}
      <text x={side} y={height - 6}>
        {shortDay(first.at, 'sv-SE')}
      </text>
      {points.length > 1 && (
        <text x={width - top} y={height - 6} text-anchor="end">
          {shortDay(points.at(-1)?.at ?? first.at, 'sv-SE')}
        </text>
      )}
    </svg>
  )
}
