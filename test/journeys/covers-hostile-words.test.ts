/** A counsellor who is called names reads them when they want to, and never misses that somebody is in distress. */
import { expect } from 'vitest'
import { hostileWords } from '../../shared/rules/safety/hostile-words.ts'
import { deskText } from '../../web/text/desk/sv.ts'
import { maskingText } from '../../web/text/masking/sv.ts'
import { sv } from '../../web/text/youth/with-door.ts'
import { findings } from '../support/axe.ts'
import { comeOnDuty, holds, takeNext, talkWith } from '../support/counsellor.ts'
import { found, listenTo } from '../support/search.ts'
import { journey } from '../support/stage.ts'
import { answerReady, hears, standInLine, say } from '../support/youth.ts'

const own = 'kamelhjärna'
const hostile = 'Du är en hora och en kamelhjärna'
const distress = 'Ta livet av dig din hora'

journey(
  'hostile words are covered until the counsellor presses Visa, distress never is, and the own list is sent nowhere',
  async ({ clinic, enter }) => {
    const elin = (await enter('desktop')).page
    const traffic = listenTo(elin)
    await comeOnDuty(elin, clinic.url, 'elin-mora')
    const youth = (await enter('phone')).page
    await standInLine(youth, clinic.url, { nickname: 'Sten' })
    await takeNext(elin)
    await answerReady(youth)
    await holds(elin, 'Sten')

    await say(youth, sv.chat.write, hostile)
    const talk = talkWith(elin, 'Sten')
    const line = talk.locator('.chat-line', { hasText: 'kamelhjärna' })
    await line.waitFor()
    expect(await line.ariaSnapshot(), 'read aloud as covered').toContain(`[${maskingText.covered}]`)
    expect(await elin.locator('body').innerText()).not.toMatch(/hora/i)
    const show = line.getByRole('button', { name: `${maskingText.show} ${maskingText.message}` })
    await show.focus()
    await elin.keyboard.press('Enter')
    await line.getByText(hostile, { exact: true }).waitFor()
    expect(await elin.evaluate(() => document.activeElement?.textContent)).toContain(
      maskingText.hide,
    )
    await elin.keyboard.press('Enter')
    await show.waitFor()
    expect(await elin.locator('body').innerText()).not.toMatch(/hora/i)

    await say(youth, sv.chat.write, distress)
    await hears(elin, distress)

    await elin.getByText(deskText.duty.more, { exact: true }).click()
    await elin.getByRole('button', { name: maskingText.button }).click()
    const dialog = elin.getByRole('dialog')
    const add = async (word: string) => {
      await dialog.getByLabel(maskingText.word).fill(word)
      await elin.keyboard.press('Enter')
    }
    await add('hjälp')
    await dialog.getByText(maskingText.isDistress('hjälp')).waitFor()
    await add(own)
    await dialog.getByRole('button', { name: `${maskingText.remove} ${own}` }).waitFor()
    expect(await findings(elin, 'covered words')).toEqual([])
    await elin.keyboard.press('Escape')
    await line.waitFor({ state: 'detached' })
    expect(await talk.locator('.covered-word').count()).toBe(2)
    await elin.reload()
    await talk.locator('.covered-word').first().waitFor()
    expect(await talk.locator('.covered-word').count(), 'after a reload too').toBe(2)

    await elin.getByText(deskText.duty.more, { exact: true }).click()
    await elin.getByRole('button', { name: maskingText.button }).click()
    await dialog.getByLabel(maskingText.on).uncheck()
    await elin.keyboard.press('Escape')
    await hears(elin, hostile)
    expect(found(traffic.heard(), ['"type":"message"']), 'frames were heard').toHaveLength(1)
    expect(found(traffic.heard(), [own])).toEqual([])
    expect(hostileWords.words).not.toContain(own)
  },
)
