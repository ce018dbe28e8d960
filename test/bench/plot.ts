/** Bars that can be compared: groups of them in one drawing, each with its figure, in light and in dark. */
import type { Kept, Plot, Row, Tables } from './report.ts'

interface Bar {
  group: string
  series: string
  value: number
}

const barsIn = (tables: Tables, plot: Plot, named?: string): Bar[] =>
  Object.entries(plot.bars).flatMap(([title, series]) =>
    (tables[title] ?? []).flatMap((row: Row) => {
      const value = Number(row[plot.value])
      if (!Number.isFinite(value)) return []
      // Peers are measured with each build; once is enough.
      if (named !== undefined && typeof series !== 'string') return []
      const own = typeof series === 'string' ? series : String(row[series.column])
      return [{ group: String(row[plot.label]), series: named ?? own, value }]
    }),
  )

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

const colours = ['#0b6e5f', '#b4632d', '#4a5fa5', '#8a8f98', '#9c3d6b']
const width = 760
const labels = 250
const bar = 16
const gap = 14
const head = 54

/** Undefined when nothing was measured that could be drawn. */
export const plotOf = ({ plot, tables, before }: Kept): string | undefined => {
  if (plot === undefined) return undefined
  const bars = [...barsIn(tables, plot), ...(before ? barsIn(before, plot, 'before') : [])]
  if (bars.length === 0) return undefined
  const groups = [...new Set(bars.map(({ group }) => group))]
  const series = [...new Set(bars.map((one) => one.series))].toSorted(
    (a, b) => Number(b === 'before') - Number(a === 'before'),
  )
  const colourOf = (name: string) =>
    name === 'before'
      ? colours[3]
      : colours[[0, 1, 2, 4][series.filter((one) => one !== 'before').indexOf(name)] ?? 4]
  const most = Math.max(...bars.map(({ value }) => value))
  const lines: string[] = []
  let y = head
  for (const group of groups) {
    const own = bars.filter((one) => one.group === group)
    lines.push(`<text x="${labels - 10}" y="${y + 12}" text-anchor="end">${escaped(group)}</text>`)
    for (const name of series) {
      const found = own.find((one) => one.series === name)
      if (found === undefined) continue
      const long = Math.max(1, (found.value / most) * (width - labels - 80))
      lines.push(
        `<rect x="${labels}" y="${y}" width="${long.toFixed(1)}" height="${bar - 3}" fill="${colourOf(name)}"/>`,
        `<text x="${(labels + long + 6).toFixed(1)}" y="${y + 11}">${found.value}</text>`,
      )
      y += bar
    }
    y += gap
  }
  let x = labels
  const legend = series.map((name) => {
    const at = x
    x += 30 + 7.2 * name.length
    return `<rect x="${at}" y="30" width="11" height="11" fill="${colourOf(name)}"/><text x="${at + 16}" y="40">${escaped(name)}</text>`
  })
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${y}" role="img" aria-label="${escaped(plot.title)}, ${escaped(plot.value)}">
<style>text{font:12px system-ui,sans-serif;fill:#1d2a2a}.title{font-weight:600;font-size:14px}@media(prefers-color-scheme:dark){text{fill:#e3ebe9}}</style>
<text class="title" x="0" y="16">${escaped(plot.title)}, ${escaped(plot.value)}</text>
${[...legend, ...lines].join('\n')}
</svg>
`
}
