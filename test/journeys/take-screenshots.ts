/** Takes the pictures of the README from a running clinic: `node --import tsx test/journeys/take-screenshots.ts`. */
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { sizes, startBrowser, type Size } from '../support/browser.ts'
import { startClinic } from '../support/clinic.ts'
import { comeOnDuty, signIn, takeNext } from '../support/counsellor.ts'
import { answerReady, hears, joinLine, say } from '../support/youth.ts'
import { boardText } from '../../web/text/board/sv.ts'
import { staffText } from '../../web/text/staff/sv.ts'
import { sv } from '../../web/text/youth/with-door.ts'

const folder = fileURLToPath(new URL('../../docs/images', import.meta.url))

const open = async (
  browser: Browser,
  size: Size,
  colorScheme: 'light' | 'dark' = 'light',
): Promise<Page> => {
  const context = await browser.newContext({
    viewport: sizes[size],
    deviceScaleFactor: size === 'phone' ? 2 : 1,
    colorScheme,
    locale: 'sv-SE',
    timezoneId: 'Europe/Stockholm',
  })
  return context.newPage()
}
const picture = (page: Page, name: string) => page.screenshot({ path: join(folder, `${name}.png`) })

await mkdir(folder, { recursive: true })
const clinic = await startClinic()
const browser = await startBrowser()
try {
  const desk = await open(browser, 'desktop')
  await comeOnDuty(desk, clinic.url, 'elin-mora')
  const colleague = await open(browser, 'desktop')
  await comeOnDuty(colleague, clinic.url, 'maja-region')

  const charlie = await open(browser, 'phone')
  await charlie.goto(clinic.url)
  await charlie.locator('[data-door="open"]').waitFor()
  await picture(charlie, 'door-phone-light')
  await joinLine(charlie, {
    nickname: 'Charlie',
    topics: ['somn', 'stress-skola'],
    urgency: 'distress',
  })
  const waiting = await open(browser, 'phone', 'dark')
  await waiting.goto(clinic.url)
  await joinLine(waiting, { nickname: 'Moln', topics: ['familj'] })
  await waiting.getByText(sv.wait.ahead(1)).waitFor()
  await waiting.evaluate(() => scrollTo(0, 0))
  await picture(waiting, 'waiting-phone-dark')

  await takeNext(desk)
  await answerReady(charlie)
  const talk = [
    ['youth', 'Hej. Jag kan inte sova och i morgon har vi prov.'],
    ['counsellor', 'Hej Charlie. Vad bra att du skriver. Vill du berätta hur kvällen har varit?'],
    ['youth', 'Det snurrar bara. Jag tänker att allt kommer gå fel.'],
    [
      'counsellor',
      'Det låter jobbigt. Vi tar det i din takt. Är det okej om jag frågar några saker?',
    ],
  ] as const
  for (const [side, words] of talk) {
    if (side === 'youth') await say(charlie, sv.chat.write, words)
    else await say(desk, staffText.write.label('Charlie'), words)
    await hears(side === 'youth' ? desk : charlie, words)
  }
  await charlie.evaluate(() => (document.activeElement as HTMLElement).blur())
  await picture(charlie, 'talk-phone-light')
  await picture(desk, 'desk-desktop-light')

  const board = await open(browser, 'desktop')
  await signIn(board, `${clinic.url}/samordning/`, 'britta-samordnare')
  await board.getByRole('heading', { name: boardText.longest }).waitFor()
  await picture(board, 'board-desktop-light')
} finally {
  await browser.close()
  await clinic.stop()
}
