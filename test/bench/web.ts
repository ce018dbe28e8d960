/** B4: what a phone on a slow network must fetch and wait for before a youth can join. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync, constants } from 'node:zlib'
import type { Page } from 'playwright-core'
import { findings } from '../support/axe.ts'
import { sizes, startBrowser } from '../support/browser.ts'
import { startClinic } from '../support/clinic.ts'
import { slowly, youthPagesOnSlow3G } from './youth-pages.ts'
import { round, type Report, type Row } from './report.ts'

const dist = fileURLToPath(new URL('../../dist/web', import.meta.url))
const brotli = (content: Buffer): number =>
  brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length

interface Piece {
  file: string
  imports?: string[]
  css?: string[]
}

/** A page's file with all it imports by statement, each once. */
const filesOf = (manifest: Record<string, Piece>, entry: string): string[] => {
  const found = new Set<string>()
  const follow = (name: string) => {
    const piece = manifest[name]
    if (piece === undefined || found.has(piece.file)) return
    found.add(piece.file)
    for (const css of piece.css ?? []) found.add(css)
    for (const one of piece.imports ?? []) follow(one)
  }
  follow(entry)
  return [...found]
}

const sizeOf = (files: readonly string[]): number =>
  files.reduce((sum, file) => sum + brotli(readFileSync(join(dist, file))), 0)

const sizesOfPages = (): Row[] => {
  const manifest: Record<string, Piece> = JSON.parse(
    readFileSync(join(dist, 'manifest.json'), 'utf8'),
  )
  const door = ['index.html', ...filesOf(manifest, 'youth/door/door.ts')]
  return [
    {
      page: 'first screen: the door',
      files: door.length,
      'kB brotli': round(sizeOf(door) / 1000),
      reach: 14,
    },
    ...['youth/main.tsx', 'desk/main.tsx', 'board/main.tsx'].map((entry) => {
      const files = filesOf(manifest, entry)
      const reach = entry.startsWith('youth') ? 30 : '–'
      return { page: entry, files: files.length, 'kB brotli': round(sizeOf(files) / 1000), reach }
    }),
  ]
}

/** Layout shifts and long tasks, from the first moment of the page. */
const watching = () => {
  const seen = { shift: 0, busyUntil: 0 }
  Object.assign(window, { seen })
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[])
      seen.shift += entry.value
  }).observe({ type: 'layout-shift', buffered: true })
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries())
      seen.busyUntil = Math.max(seen.busyUntil, startTime + duration)
  }).observe({ type: 'longtask', buffered: true })
}

const timesOf = (page: Page) =>
  page.evaluate(() => {
    const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
    const { seen } = window as unknown as { seen: { shift: number; busyUntil: number } }
    const paint = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0
    const scripts = navigation?.domContentLoadedEventEnd ?? 0
    return { shift: seen.shift, paint, interactive: Math.max(scripts, seen.busyUntil, paint) }
  })

export const web = async (): Promise<Report> => {
  const clinic = await startClinic()
  const browser = await startBrowser()
  try {
    const pages = existsSync(join(dist, 'manifest.json')) ? sizesOfPages() : []
    const context = await browser.newContext({
      viewport: sizes.phone,
      hasTouch: true,
      locale: 'sv-SE',
    })
    const page = await context.newPage()
    const elsewhere: string[] = []
    let requests = 0
    page.on('request', (request) => {
      const url = request.url()
      requests++
      if (!url.startsWith(clinic.url) && !url.startsWith('data:')) elsewhere.push(url)
    })
    await page.addInitScript(watching)
    const { devtools } = await slowly(page)
    await page.goto(clinic.url, { waitUntil: 'networkidle', timeout: 60_000 })
    const times = await timesOf(page)
    const cookies = await context.cookies()
    const stored = await page.evaluate(() => localStorage.length)
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: 1 })
    const found = await findings(page, 'the door')
    const slowPages = await youthPagesOnSlow3G(browser, clinic)
    return {
      name: 'web',
      tables: {
        'Bytes of a page and all it imports at once': pages,
        'The door on slow 3G with a processor four times slower': [
          {
            requests,
            'to third parties': elsewhere.length,
            'cookies before joining': cookies.length,
            'kept in localStorage': stored,
            'first paint ms': Math.round(times.paint),
            'interactive ms': Math.round(times.interactive),
            'layout shift': round(times.shift, 3),
            'axe findings': found.length,
          },
        ],
        'Every page of the young on slow 3G with a processor four times slower, cold cache':
          slowPages,
      },
      notes: [
        'Usable: from the beginning of the navigation, or from the tap, until what is first pressed or read is drawn; the middle of three runs.',
        'Interactive: the scripts have run, something is painted, and the last long task is over.',
        'Lighthouse: not measured; it cannot be installed beside the lock file from every registry.',
        ...found,
      ],
    }
  } finally {
    await browser.close()
    await clinic.stop()
  }
}
