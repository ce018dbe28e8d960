/** Draw the own curve over time: a slider for each moment, and the line that comes of it. */
import type { Field } from '../../../shared/programme/field.ts'
import { words } from '../programme-words.ts'
import type { FieldProps } from './field-props.ts'
import { valueOf } from './value-of.ts'

type Points = (number | null)[]
/** `top` has room for the value of a ten. */
const [width, height, edge, top] = [320, 170, 16, 26]

const Line = ({ points, label }: { points: Points; label: string }) => {
  const x = (at: number) => edge + (at * (width - 2 * edge)) / Math.max(1, points.length - 1)
  const y = (value: number) => height - edge - (value * (height - edge - top)) / 10
  const known = points.flatMap((value, at) => (value === null ? [] : [`${x(at)},${y(value)}`]))
  return (
    <svg class="drawing own-curve" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
      {[0, 5, 10].map((value) => (
        <g key={value}>
          <line class="grid" x1={edge} x2={width - edge} y1={y(value)} y2={y(value)} />
          <text x={2} y={y(value) + 4}>
            {value}
          </text>
        </g>
      ))}
      <polyline class="line" points={known.join(' ')} />
      {points.map(
        (value, at) =>
          value !== null && (
            <g key={at}>
              <circle class="dot" cx={x(at)} cy={y(value)} r="5" />
              <text class="value" x={x(at)} y={y(value) - 9} text-anchor="middle">
                {value}
              </text>
            </g>
          ),
      )}
    </svg>
  )
}

export const CurveField = ({ field, name, drafts }: FieldProps<Field & { kind: 'curve' }>) => {
  const { fields } = words()
  const written = valueOf<Points>(drafts, name, [])
  const points = Array.from({ length: field.points }, (_, at) => written[at] ?? null)
  const said = points
    .map((value, at) => `${fields.minutes(at * field.everyMinutes)}: ${value ?? fields.notSet}`)
    .join(', ')
  const put = (at: number, value: number) =>
    drafts.set(name, JSON.stringify(points.map((old, place) => (place === at ? value : old))))
  return (
    <div class="stack">
      <p class="quiet small">{fields.curveHint}</p>
      <Line points={points} label={`${fields.curve}. ${said}`} />
      <div class="curve-sliders">
        {points.map((value, at) => (
          <label key={at} class="slider">
            <span class="quiet small">{fields.minutes(at * field.everyMinutes)}</span>
            <input
              type="range"
              min={0}
              max={10}
              value={value ?? 0}
              data-set={value !== null}
              aria-valuetext={value === null ? fields.notSet : fields.of(value, 10)}
              onInput={({ currentTarget }) => put(at, Number(currentTarget.value))}
              onPointerUp={({ currentTarget }) =>
                value === null && put(at, Number(currentTarget.value))
              }
            />
            <output>{value ?? '–'}</output>
          </label>
        ))}
      </div>
    </div>
  )
}
