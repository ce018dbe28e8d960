/** Every page of those who work here, without a finding by axe: sign-in, desk, its tools and dialogs, board and parts. */
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { reportText } from '../../web/text/report/sv.ts'
import { accountText, editText, settingsText, valueText } from '../../web/text/settings/sv.ts'
import { wallStaffText } from '../../web/text/board-wall/sv.ts'
import { boardText } from '../../web/text/board/sv.ts'
import { deskText } from '../../web/text/desk/sv.ts'
import { maskingText } from '../../web/text/masking/sv.ts'
import { safetyText } from '../../web/text/desk-safety/sv.ts'
import { helpText } from '../../web/text/desk-help/sv.ts'
import { staffText } from '../../web/text/staff/sv.ts'
import { sv } from '../../web/text/youth/with-door.ts'
import type { BoardTab } from '../../web/board/main.tsx'
import type { View } from '../../web/desk/letters/inbox-store.ts'
import type { Dialog } from '../../web/desk/desk-store.ts'
import type { Tool } from '../../web/desk/work/tools.ts'
import { findings } from '../support/axe.ts'
import { letterBelowLetter, lost } from '../support/fits.ts'
import { sizes } from '../support/browser.ts'
import {
  close,
  comeOnDuty,
  sayHere,
  signIn,
  signInByProvider,
  takeNext,
  toolOf,
} from '../support/counsellor.ts'
import { journey, journeyMeetingNobody } from '../support/stage.ts'
import { placeInLine, wire } from '../support/wire.ts'
import { answerReady, hears, standInLine, say } from '../support/youth.ts'

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })

/** How each dialog is opened; one that stands nowhere here does not compile. */
const dialogs: Readonly<Record<Dialog['name'], (page: Page) => Promise<void>>> = {
  replies: (page) => page.keyboard.press('Alt+k'),
  'hand-over': (page) => page.keyboard.press('Alt+l'),
  'take-this': (page) => page.locator('.line-row-act').first().click(),
  'go-home': (page) => button(page, deskText.duty.away).click(),
  'sign-out': (page) => openMore(page, staffText.signIn.out),
  help: (page) => openMore(page, helpText.button),
  keys: (page) => openMore(page, staffText.keys.button),
  masking: (page) => openMore(page, maskingText.button),
  // Last, for this one is pressed.
  end: (page) => page.keyboard.press('Alt+a'),
}

const openMore = async (page: Page, what: string): Promise<void> => {
  const more = page.getByText(deskText.duty.more, { exact: true })
  if (!(await button(page, what).isVisible())) await more.click()
  await button(page, what).click()
}

/** What a page that stands on a desk loses when it is as narrow as a phone, in each of these parts of it. */
const lostOnPhone = async (
  page: Page,
  where: string,
  parts: readonly string[] = [],
): Promise<string[]> => {
  const size = page.viewportSize()
  await page.setViewportSize(sizes.phone)
  const found = parts.length === 0 ? await lost(page, where) : []
  for (const part of parts) {
    await page.locator('.desk-tabs').getByRole('button', { name: part }).click()
    found.push(...(await lost(page, `${where}, ${part}`)))
  }
  if (size !== null) await page.setViewportSize(size)
  return found
}

/** The journal needs somebody known, and the form a talk that is over. */
const tools: Readonly<Record<Exclude<Tool, 'journal' | 'close'>, string>> = {
  know: safetyText.tools.know,
  procedure: safetyText.tools.procedure,
  assess: safetyText.tools.assess,
  concern: safetyText.tools.concern,
  directory: safetyText.tools.directory,
  refer: safetyText.tools.refer,
  scale: safetyText.tools.scale,
  colleague: safetyText.tools.colleague,
}

const tabs: Readonly<Record<BoardTab, (page: Page) => Promise<void>>> = {
  '#nu': (page) => page.getByRole('heading', { name: boardText.longest }).waitFor(),
  '#passen': (page) => page.locator('.week-chip').nth(20).waitFor(),
  '#planera': (page) => page.locator('.plan-block').nth(20).waitFor(),
  '#rapport': (page) => page.getByRole('heading', { name: reportText.indicators }).waitFor(),
  '#ideer': (page) => page.getByRole('heading', { name: wallStaffText.questionTitle }).waitFor(),
  '#installningar': (page) => page.getByRole('heading', { name: settingsText.title }).waitFor(),
}

journey(
  'the desk is free of findings, from sign-in through a talk with its tools and dialogs to the short form',
  async ({ clinic, enter }) => {
    const { page } = await enter('desktop')
    const found: string[] = []
    const look = async (where: string) => found.push(...(await findings(page, where)))
    await signInByProvider(page, `${clinic.url}/personal/`, 'sven-samordnare')
    await sayHere(page)
    await look('an empty desk')

    const youth = (await enter('phone')).page
    await standInLine(youth, clinic.url, { nickname: 'Björk', topics: ['somn'] })
    await page.locator('.take-next button[aria-disabled="false"]').waitFor()
    await look('a desk with a line')
    // The one large button stays where it is seen, however large somebody's letters are.
    found.push(...(await lost(page, 'a desk with a line')))
    await takeNext(page)
    await answerReady(youth)
    await say(youth, sv.chat.write, 'Hej')
    await hears(page, 'Hej')
    await look('a desk with a talk')
    const { tabs: part } = staffText
    found.push(
      ...(await lostOnPhone(page, 'a desk with a talk', [part.line, part.talk, part.know])),
    )
    found.push(...(await letterBelowLetter(page, 'a desk with a talk')))
    const board = (await enter('desktop')).page
    await signIn(board, `${clinic.url}/samordning/`, 'britta-samordnare')
    await tabs['#nu'](board)
    expect(await board.getByText('Björk').count(), 'the board shows nobody').toBe(0)

    const line = wire(clinic.url, '127.0.0.1')
    await placeInLine(line, { topics: ['familj'] })
    for (const [tool, name] of Object.entries(tools)) {
      await button(page, name).click()
      await toolOf(page, tool as Tool, 'Björk').waitFor()
      if (tool === 'assess') await page.getByText(safetyText.assess.about).waitFor()
      await look(`the tool ${tool}`)
      found.push(...(await lostOnPhone(page, `the tool ${tool}`, [part.know])))
    }
    await page.locator('.line-row-act').first().waitFor()
    for (const [dialog, opens] of Object.entries(dialogs)) {
      await opens(page)
      await page.getByRole('dialog').getByRole('heading').first().waitFor()
      await look(`the dialog ${dialog}`)
      found.push(...(await lostOnPhone(page, `the dialog ${dialog}`)))
      if (dialog === 'end') break
      await page.keyboard.press('Escape')
      await page.locator('dialog').waitFor({ state: 'detached' })
    }
    await page.getByRole('dialog').getByRole('button', { name: staffText.end.yes }).click()
    await toolOf(page, 'close', 'Björk')
      .getByRole('button', { name: staffText.close.save })
      .waitFor()
    await look('the short form')
    found.push(...(await lostOnPhone(page, 'the short form', [part.know])))
    await close(page, 'Björk')
    expect(found).toEqual([])
  },
)

const views: readonly View[] = Object.keys({
  desk: true,
  inbox: true,
  times: true,
  safety: true,
  shared: true,
  shifts: true,
  journals: true,
  intake: true,
  sip: true,
  emergency: true,
} satisfies Record<View, true>) as View[]

journeyMeetingNobody(
  'every view of the desk is free of findings, and loses nothing on a phone',
  async ({ clinic, enter }) => {
    const { page } = await enter('desktop')
    const found: string[] = []
    await comeOnDuty(page, clinic.url, 'maja-region')
    const shown = page.locator('.views').getByRole('button')
    expect(await shown.count(), 'where a journal is kept, all of them').toBe(views.length)
    for (const [at, view] of views.entries()) {
      await shown.nth(at).click()
      await page.locator('.views [aria-pressed="true"]').nth(0).waitFor()
      await page.locator('#main').waitFor()
      found.push(
        ...(await findings(page, `the view ${view}`)),
        ...(await lostOnPhone(page, `the view ${view}`)),
      )
    }
    expect(found).toEqual([])
  },
)

journeyMeetingNobody('every tab of the board is free of findings', async ({ clinic, enter }) => {
  const found: string[] = []
  for (const size of ['desktop', 'phone'] as const) {
    const { page } = await enter(size)
    await signIn(page, `${clinic.url}/samordning/`, 'britta-samordnare')
    for (const [tab, stands] of Object.entries(tabs)) {
      await page.goto(`${clinic.url}/samordning/${tab}`)
      await stands(page)
      if (tab === '#nu')
        for (const summary of await page.locator('summary').all()) await summary.click()
      found.push(...(await findings(page, `${tab} on a ${size}`)))
    }
  }
  expect(found).toEqual([])
})

journeyMeetingNobody(
  'accounts, with their form open, are free of findings and lose nothing on a phone',
  async ({ clinic, enter }) => {
    const found: string[] = []
    for (const size of ['desktop', 'phone'] as const) {
      const { page } = await enter(size)
      await signIn(page, `${clinic.url}/samordning/#installningar`, 'asa-mora')
      await button(page, accountText.changeWho('Elin')).click()
      await button(page, accountText.end).click()
      await button(page, accountText.invite).click()
      await button(page, editText.changeWhat('Ungdomsmottagningen Mora')).click()
      for (const summary of await page.locator('summary').all()) await summary.click()
      found.push(
        ...(await findings(page, `accounts on a ${size}`)),
        // On a phone, the findings have it.
        ...(size === 'desktop' ? await lost(page, `accounts on a ${size}`) : []),
      )
    }
    expect(found).toEqual([])
  },
)

journeyMeetingNobody(
  'texts and values, with a form open, are free of findings and lose nothing on a phone',
  async ({ clinic, enter }) => {
    const found: string[] = []
    for (const size of ['desktop', 'phone'] as const) {
      const { page } = await enter(size)
      await signIn(page, `${clinic.url}/samordning/#installningar`, 'britta-samordnare')
      for (const kind of Object.values(valueText.kinds))
        await page.locator('summary').filter({ hasText: kind }).click()
      await button(page, editText.changeWhat('Sömn')).click()
      await button(page, editText.changeWhat('Mora kommun')).click()
      found.push(
        ...(await findings(page, `values on a ${size}`)),
        // On a phone, the findings have it.
        ...(size === 'desktop' ? await lost(page, `values on a ${size}`) : []),
      )
    }
    expect(found).toEqual([])
  },
)

journeyMeetingNobody(
  'a coordinator gets no desk, and a counsellor no board',
  async ({ clinic, enter }) => {
    const { page } = await enter('desktop')
    await signIn(page, `${clinic.url}/personal/`, 'britta-samordnare')
    await page.getByText(staffText.signIn.notYours).waitFor()
    expect(await findings(page, 'not yours')).toEqual([])
    const other = (await enter('desktop')).page
    await signIn(other, `${clinic.url}/samordning/`, 'elin-mora')
    await other.getByText(staffText.signIn.notYours).waitFor()
    expect(await other.getByRole('heading', { name: boardText.title }).count()).toBe(0)
  },
)
