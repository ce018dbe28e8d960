/** The year as one picture: how many had been met after so many minutes, in one line and in fifteen. */
import type { Met } from './evening.ts'

const width = 760
const height = 420
const left = 70
const bottom = 360
const right = 720
const top = 70
const most = 40

const share = (met: readonly Met[], minutes: number): number =>
  met.filter(({ outcome, waited }) => outcome === 'met' && waited <= minutes).length / met.length

const x = (minutes: number) => left + ((right - left) * minutes) / most
const y = (part: number) => bottom - (bottom - top) * part
const line = (met: readonly Met[]) =>
  Array.from({ length: most * 2 + 1 }, (_, index) => index / 2)
    .map((minutes) => `${x(minutes).toFixed(1)},${y(share(met, minutes)).toFixed(1)}`)
    .join(' ')
const percent = (part: number) => `${Math.round(part * 100)} %`

export const plotOf = (pool: readonly Met[], own: readonly Met[], caption: string): string => {
  const at5 = { pool: share(pool, 5), own: share(own, 5) }
  const steps = [0, 0.25, 0.5, 0.75, 1]
  const minutes = [0, 5, 10, 20, 30, 40]
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="t d" font-family="system-ui, sans-serif" font-size="14" fill="#18262a">
<title id="t">En kö för hela länet, eller en för varje kommun</title>
<desc id="d">Inom fem minuter har ${percent(at5.pool)} fått svar i länets gemensamma kö och ${percent(at5.own)} i femton egna köer.</desc>
<rect width="${width}" height="${height}" fill="#f5f3ec"/>
<text x="${left}" y="28" font-size="18" font-weight="700">Andel som har fått svar efter så många minuter</text>
<text x="${left}" y="50" fill="#43514f">${caption}</text>
${steps.map((part) => `<path d="M${left} ${y(part)}H${right}" stroke="#d3d5cb"/><text x="${left - 8}" y="${y(part) + 5}" text-anchor="end">${percent(part)}</text>`).join('\n')}
${minutes.map((at) => `<text x="${x(at)}" y="${bottom + 22}" text-anchor="middle">${at}</text>`).join('\n')}
<text x="${(left + right) / 2}" y="${bottom + 46}" text-anchor="middle">minuter</text>
<path d="M${x(5)} ${top}V${bottom}" stroke="#727f7b" stroke-dasharray="4 4"/>
<polyline points="${line(pool)}" fill="none" stroke="#1d5854" stroke-width="4"/>
<polyline points="${line(own)}" fill="none" stroke="#8c2b1f" stroke-width="4" stroke-dasharray="10 5"/>
<text x="${x(7)}" y="${y(at5.pool) + 24}" fill="#1a514d" font-weight="700">En kö för hela länet: ${percent(at5.pool)} inom 5 minuter</text>
<text x="${x(7)}" y="${y(at5.own) + 34}" fill="#86281d" font-weight="700">Femton egna köer: ${percent(at5.own)} inom 5 minuter</text>
</svg>
`
}
