/** Two keys, and a colleague in the chat: asked for, let in, heard, and out again with no key left. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, expect } from 'vitest'
import { text as safetySv } from '../../web/text/safety/sv.ts'
import { safetyText } from '../../web/text/desk-safety/sv.ts'
import { staffText } from '../../web/text/staff/sv.ts'
import { sv } from '../../web/text/youth/with-door.ts'
import { findings } from '../support/axe.ts'
import { comeOnDuty, takeNext } from '../support/counsellor.ts'
import { filesBelow, found } from '../support/search.ts'
import { journey } from '../support/stage.ts'
import { answerReady, hears, joinLine, openMenu, say } from '../support/youth.ts'

const folder = mkdtempSync(join(tmpdir(), 'dorren-dump-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const { procedure, tools, reader, compare } = safetyText
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
const words = {
  before: 'innangranen',
  during: 'underbjörken',
  amir: 'amirsrönn',
  after: 'efteralen',
}
const kept = (page: Page) => page.evaluate(() => JSON.stringify(Object.entries(sessionStorage)))

/** One tap, whatever is on the screen, and the numbers stand there; one more and they are away. */
const helpIsNear = async (youth: Page): Promise<void> => {
  await button(youth, sv.door.urgent).click()
  await youth.getByRole('dialog').locator('a[href="tel:112"]').first().waitFor()
  await youth.keyboard.press('Escape')
  await youth.locator('dialog').waitFor({ state: 'detached' })
}

/** Open "Vem ser det här?" and read the words that stand there. */
const youthWords = async (youth: Page): Promise<string[]> => {
  await openMenu(youth)
  await youth.getByText(sv.join.seeTitle, { exact: true }).click()
  await button(youth, safetySv.compare.title).click()
  await youth.locator('.compare-rows strong').first().waitFor()
  return youth.locator('.compare-rows strong').allTextContents()
}

journey(
  'a colleague is let in by the youth, reads and writes from then on, leaves, and reads no word more',
  async ({ clinic, enter }) => {
    const findingsOf: string[] = []
    const look = async (page: Page, where: string) =>
      findingsOf.push(...(await findings(page, where)))
    const elin = (await enter()).page
    const amir = (await enter()).page
    const youth = (await enter('phone')).page
    await Promise.all([
      comeOnDuty(elin, clinic.url, 'elin-mora'),
      comeOnDuty(amir, clinic.url, 'amir-borlange'),
      youth.goto(clinic.url),
    ])
    await joinLine(youth, { urgency: 'not-live', nickname: 'Sol' })
    await helpIsNear(youth)
    await takeNext(elin)
    await answerReady(youth)
    await helpIsNear(youth)
    await say(youth, sv.chat.write, words.before)
    await hears(elin, words.before)

    const [onPhone] = await youthWords(youth)
    await elin.locator('summary', { hasText: compare.title }).click()
    await elin.locator('.compare strong').getByText(onPhone!, { exact: true }).waitFor()
    await youth.keyboard.press('Escape')
    await youth.locator('dialog').waitFor({ state: 'detached' })

    await button(elin, tools.procedure).click()
    await button(elin, procedure.open).click()
    await button(amir, procedure.join).click()
    await button(elin, reader.ask('Amir')).click()
    await youth.getByText(safetySv.reader.see('Elin', 'Amir')).waitFor()
    await look(youth, 'a colleague asks to be in the chat')
    expect(await amir.getByRole('log').count(), 'nothing before a yes').toBe(0)
    await button(youth, safetySv.reader.yesTo('Amir')).click()
    await youth.getByText(safetySv.reader.reading('Amir', 'Borlänge kommun')).waitFor()
    await amir.getByText(reader.before).waitFor()

    await say(youth, sv.chat.write, words.during)
    await hears(amir, words.during)
    await hears(elin, words.during)
    expect(await amir.getByText(words.before).count(), 'no yes to what was before').toBe(0)
    await say(amir, reader.write, words.amir)
    await hears(youth, words.amir)
    await hears(elin, words.amir)
    await youth.locator('.chat-line', { hasText: words.amir }).getByText('Amir:').waitFor()
    await look(amir, 'the chat beside the list')

    await amir.goto('about:blank')
    await youth.getByText(safetySv.reader.away('Amir')).waitFor()
    await elin.getByText(reader.away('Amir')).waitFor()
    await look(youth, 'a colleague whose page is gone')
    await amir.goBack()
    await youth.getByText(safetySv.reader.reading('Amir', 'Borlänge kommun')).waitFor()
    await elin.getByText(reader.reading('Amir')).waitFor()

    await button(amir, safetyText.view(1, 0)).click()
    await button(amir, reader.leave).click()
    await youth.getByText(safetySv.reader.gone('Amir')).waitFor()
    await amir.getByRole('log').waitFor({ state: 'detached' })
    await say(youth, sv.chat.write, words.after)
    await hears(elin, words.after)
    expect(await kept(amir), 'no key is left with the colleague').not.toContain('dorren.talk.')
    await say(elin, staffText.write.label('Sol'), 'Jag är kvar')
    await hears(youth, 'Jag är kvar')

    const [afterwards] = await youthWords(youth)
    expect(afterwards, 'another key, other words').not.toBe(onPhone)
    await youth.getByText(safetySv.compare.fresh).waitFor()
    await button(elin, tools.know).click()
    await elin.locator('summary', { hasText: compare.title }).click()
    await elin.locator('.compare strong').getByText(afterwards!, { exact: true }).waitFor()

    const stored = await filesBelow(folder)
    expect(found(stored, ['Amir']), 'the search finds what is there').toHaveLength(1)
    expect(found(stored, Object.values(words))).toEqual([])
    expect(found(clinic.printed(), Object.values(words))).toEqual([])
    expect(findingsOf).toEqual([])
  },
  () => ({ DATA_DIR: folder }),
)
