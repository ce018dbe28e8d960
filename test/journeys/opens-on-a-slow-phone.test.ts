/** Far from a mast every request is a breath held: each page of the young comes in few of them, and in few bytes. */
import type { Page, Request } from 'playwright-core'
import { expect } from 'vitest'
import { languages } from '../../shared/languages.ts'
import { sv } from '../../web/text/youth/with-door.ts'
import { comeOnDuty, takeNext } from '../support/counsellor.ts'
import { journey, journeyMeetingNobody } from '../support/stage.ts'
import { until } from '../support/until.ts'
import { answerReady, joinLine } from '../support/youth.ts'
import { requestsOf, speaks, usableAt, watchFor, youthPages } from '../support/youth-pages.ts'

const mostRequests = 8
/** 1.7 of the 3.5 seconds that a page may take at 400 kbit/s. */
const mostBytes = 85_000

/** The bodies of these, as they went over the network. */
const bytesOf = async (requests: readonly Request[]): Promise<number> => {
  const all = await Promise.all(
    requests.map(async (request) => {
      if ((await request.response()) === null) return 0
      return (await request.sizes()).responseBodySize
    }),
  )
  return all.reduce((sum, one) => sum + one, 0)
}

const filesOf = (page: Page): Request[] => {
  const files: Request[] = []
  page.on('request', (request) => {
    if (/^http.*\/(assets\/.*)?$/.test(request.url().replace(/#.*/, ''))) files.push(request)
  })
  return files
}

// The others have fewer pages, and no more files: test/web/door.test.ts weighs them.
for (const { lang } of languages.filter(({ reaches }) => reaches === 'all'))
  journeyMeetingNobody(
    `every page of the young is there after eight requests and 85 kB in ${lang}`,
    async ({ clinic, enter }) => {
      const seen: Record<string, { requests: number; bytes: number }> = {}
      for (const { name, at, usable } of youthPages.filter((one) => one.languages.includes(lang))) {
        const { page } = await enter('phone', { locale: lang.slice(0, 2) })
        await speaks(page, lang)
        await watchFor(page, usable)
        const asked = requestsOf(page)
        const files = filesOf(page)
        await page.goto(clinic.url + at(lang))
        await usableAt(page)
        const requests = asked.length
        seen[name] = { requests, bytes: await bytesOf(files) }
        await page.context().close()
      }
      const heavy = Object.entries(seen).filter(
        ([, { requests, bytes }]) => requests > mostRequests || bytes > mostBytes || bytes === 0,
      )
      expect(heavy).toEqual([])
    },
  )

journeyMeetingNobody(
  'whoever has rested on the start page opens the chat without asking the network for anything',
  async ({ clinic, enterByNetwork }) => {
    const { page, network } = await enterByNetwork('phone')
    const finished: string[] = []
    page.on('requestfinished', (request) => finished.push(new URL(request.url()).pathname))
    await page.goto(clinic.url)
    const files = JSON.parse((await page.locator('body').getAttribute('data-files'))!) as {
      chat: string
    } & Record<'styles' | 'beside' | 'later', string[]>
    const ahead = [files.chat, ...files.styles, ...files.beside, ...files.later]
    expect(ahead.some((file) => file.includes('worker'))).toBe(true)
    await until('all that a tap needs has come', () =>
      Promise.resolve(ahead.every((file) => finished.includes(file))),
    )
    await network.lose()
    await page.getByRole('link', { name: sv.door.chat, exact: true }).click()
    await page.getByRole('heading', { name: sv.join.topics.title }).waitFor()
  },
)

journey(
  'when somebody answers, the talk is there already, and asks for no file',
  async ({ clinic, enter }) => {
    const desk = (await enter()).page
    await comeOnDuty(desk, clinic.url, 'elin-mora')
    const { page } = await enter('phone')
    await page.goto(clinic.url)
    await joinLine(page)
    await until('the talk has come while the youth waits', () =>
      page.evaluate(() =>
        performance.getEntriesByType('resource').some(({ name }) => name.includes('start-talk')),
      ),
    )
    await takeNext(desk)
    await page.getByRole('button', { name: sv.visit.called.go, exact: true }).waitFor()
    const asked = requestsOf(page)
    await answerReady(page)
    expect(asked.filter((path) => path.startsWith('/assets/'))).toEqual([])
    expect(asked.length).toBeLessThanOrEqual(mostRequests)
  },
)
