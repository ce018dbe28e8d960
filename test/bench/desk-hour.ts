/** What one desk on duty asks of the county in an hour, while nothing happens: its page, counted for four minutes. */
import { startBrowser } from '../support/browser.ts'
import { startClinic } from '../support/clinic.ts'
import { comeOnDuty } from '../support/counsellor.ts'
import { round, type Report, type Row } from './report.ts'

const minutes = 4

export const deskHour = async (): Promise<Report> => {
  const clinic = await startClinic()
  const browser = await startBrowser()
  try {
    const page = await browser.newPage()
    const calls = new Map<string, number>()
    let frames = 0
    page.on('websocket', (socket) => {
      socket.on('framesent', () => frames++)
      socket.on('framereceived', () => frames++)
    })
    await comeOnDuty(page, clinic.url, 'elin-mora')
    // What a page asks when it opens is asked once an evening.
    await page.waitForTimeout(20_000)
    frames = 0
    page.on('request', (request) => {
      const { pathname } = new URL(request.url())
      if (pathname.startsWith('/api/')) calls.set(pathname, (calls.get(pathname) ?? 0) + 1)
    })
    await page.waitForTimeout(minutes * 60_000)
    const anHour = (count: number) => round((count * 60) / minutes, 0)
    const all = [...calls.values()].reduce((sum, count) => sum + count, 0)
    const rows: Row[] = [...calls]
      .sort(([one], [other]) => one.localeCompare(other))
      .map(([call, count]) => ({ call, 'an hour': anHour(count) }))
    return {
      name: 'desk',
      tables: {
        'Calls of one desk on duty, nothing happening': [
          ...rows,
          { call: 'all calls', 'an hour': anHour(all) },
          { call: 'frames, both ways', 'an hour': anHour(frames) },
        ],
      },
      notes: [],
    }
  } finally {
    await browser.close()
    await clinic.stop()
  }
}
