/** A scale over time, with the cut-off and the smallest sure change from the first score marked. */
import type { ScaleShown } from '../../../shared/contract/programme/therapist-shapes.ts'
import { therapistText } from '../../text/treatment/sv.ts'
import { shortDay } from '../../data/format-times.ts'

const text = therapistText.page
const [width, height, side, top] = [340, 140, 28, 10]
/** Beside the drawing stand the labels of its lines, so that they lie on nothing; a row of theirs is so high. */
const [labelled, row] = [90, 11]

/** Where the label of each line stands: at its line, and apart where the lines lie close. */
const apart = (cut: number | undefined, sure: number | undefined) => {
  if (cut === undefined || sure === undefined || Math.abs(sure - cut) >= row) return { cut, sure }
  const sureIsLower = sure >= cut
  const middle = (cut + sure) / 2
  const [higher, lower] = [middle - row / 2, middle + row / 2]
  return sureIsLower ? { cut: higher, sure: lower } : { cut: lower, sure: higher }
}

/** Where a number may stand to its point, the nearest first. */
const places = [-7, 15, -17, 25] as const

/** A value stands over its point, or where no line goes through the number. */
const besidePoint = (point: number, lines: readonly (number | undefined)[]): number => {
  const isFree = (at: number) =>
    lines.every((line) => line === undefined || line <= at - row || line >= at + 2)
  return point + (places.find((place) => isFree(point + place)) ?? places[0])
}

export const ScaleChart = ({ scale }: { scale: ScaleShown }) => {
  const points = scale.results.flatMap(({ at, score }) =>
    score === undefined ? [] : [{ at, score }],
  )
  const first = points[0]
  if (first === undefined) return null
  const span = Math.max(1, (points.at(-1)?.at ?? first.at) - first.at)
  const end = width - labelled
  const x = (at: number) => side + ((at - first.at) / span) * (end - side)
  const y = (score: number) => height - side - (score / scale.highest) * (height - side - 2 * top)
  const lineOf = (score: number | undefined) =>
    score === undefined || score < 0 || score > scale.highest ? undefined : y(score)
  const { caseness, reliableChange } = scale
  const sure = reliableChange === undefined ? undefined : first.score - reliableChange
  const lines = { cut: lineOf(caseness), sure: lineOf(sure) }
  const labels = apart(lines.cut, lines.sure)
  const level = (kind: 'cut' | 'sure', label: string) =>
    lines[kind] !== undefined && (
      <g class={kind}>
        <line x1={side} x2={end} y1={lines[kind]} y2={lines[kind]} />
        <text x={end + top} y={(labels[kind] ?? 0) + 3}>
          {label}
        </text>
      </g>
    )
  const told = points.map(({ at, score }) => `${shortDay(at, 'sv-SE')}: ${score}`).join(', ')
  return (
    <svg
      class="scale-chart"
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={`${scale.title}. ${told}`}
    >
      <line class="axis" x1={side} x2={end} y1={y(0)} y2={y(0)} />
      <text x={side - 5} y={y(0) + 4} text-anchor="end">
        0
      </text>
      <text x={side - 5} y={y(scale.highest) + 8} text-anchor="end">
        {scale.highest}
      </text>
      {level('cut', caseness === undefined ? '' : text.cut(caseness))}
      {level('sure', reliableChange === undefined ? '' : text.rc(reliableChange))}
      <polyline
        class="line"
        points={points.map(({ at, score }) => `${x(at)},${y(score)}`).join(' ')}
      />
      {points.map(({ at, score }) => (
        <g key={at}>
          <circle class="dot" cx={x(at)} cy={y(score)} r="4" />
          <text
            class="value"
            x={x(at)}
            y={besidePoint(y(score), [lines.cut, lines.sure])}
            text-anchor="middle"
          >
            {score}
          </text>
        </g>
      ))}
      <text x={side} y={height - 6}>
        {shortDay(first.at, 'sv-SE')}
      </text>
      {points.length > 1 && (
        <text x={end} y={height - 6} text-anchor="end">
          {shortDay(points.at(-1)?.at ?? first.at, 'sv-SE')}
        </text>
      )}
    </svg>
  )
}
