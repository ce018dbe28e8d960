/** However long a talk becomes and however small the phone, the place to write stays where the eye left it, with the newest words above it; and what stands by the thumb covers nothing. */
import { expect } from 'vitest'
import type { Page } from 'playwright-core'
import { languages } from '../../shared/languages.ts'
import { staffText } from '../../web/text/staff/sv.ts'
import { sv } from '../../web/text/youth/with-door.ts'
import { comeOnDuty, holds, takeNext } from '../support/counsellor.ts'
import { isInSight } from '../support/fits.ts'
import { journey, journeyMeetingNobody } from '../support/stage.ts'
import { tornWords } from '../support/torn-words.ts'
import { until } from '../support/until.ts'
import { answerReady, hears, onward, openMenu, standInLine, say } from '../support/youth.ts'

/** How far the page reaches below what is seen of it, and how far it has been scrolled. */
const outOfSight = (page: Page) =>
  page.evaluate(() => ({
    below: document.documentElement.scrollHeight - innerHeight,
    scrolled: scrollY,
  }))

journey('a long talk scrolls in its own place, and never the page', async ({ clinic, enter }) => {
  const elin = (await enter('desktop')).page
  await comeOnDuty(elin, clinic.url, 'elin-mora')
  const youth = (await enter('phone')).page
  await standInLine(youth, clinic.url, { nickname: 'Sav' })
  await takeNext(elin)
  await answerReady(youth)
  await holds(elin, 'Sav')
  for (const number of Array.from({ length: 8 }, (_, at) => at + 1)) {
    await say(youth, sv.chat.write, `Fråga ${number}`)
    await hears(elin, `Fråga ${number}`)
    await say(elin, staffText.write.label('Sav'), `Svar ${number}`)
    await hears(youth, `Svar ${number}`)
  }
  expect(await outOfSight(youth), 'on the phone').toEqual({ below: 0, scrolled: 0 })
  expect(await outOfSight(elin), 'at the desk').toEqual({ below: 0, scrolled: 0 })
})

journey(
  'with the keyboard up on the smallest phone the newest words, the field and both ways out are in sight',
  async ({ clinic, enter }) => {
    const elin = (await enter('desktop')).page
    await comeOnDuty(elin, clinic.url, 'elin-mora')
    const youth = (await enter('phone')).page
    await youth.setViewportSize({ width: 320, height: 568 })
    await standInLine(youth, clinic.url, { nickname: 'Sav' })
    await takeNext(elin)
    await answerReady(youth)
    await holds(elin, 'Sav')
    for (const number of [1, 2, 3, 4, 5]) {
      await say(elin, staffText.write.label('Sav'), `Fråga ${number}: hur har det varit i dag?`)
      await hears(youth, `Fråga ${number}: hur har det varit i dag?`)
    }
    // Nothing but the keyboard is to move the words.
    const typing = youth.locator('.chat-typing')
    await until('nobody is writing', async () => (await typing.innerText()).trim() === '')
    await youth.getByLabel(sv.chat.write).focus()
    await youth.setViewportSize({ width: 320, height: 330 })
    const inSight = async () => {
      const { log, ...others } = {
        log: youth.locator('.chat-log'),
        newest: youth.getByText('Fråga 5: hur har det varit i dag?'),
        field: youth.getByLabel(sv.chat.write),
        send: youth.getByRole('button', { name: sv.chat.send, exact: true }),
        exit: youth.getByRole('link', { name: sv.door.leave }),
        help: youth.getByRole('button', { name: sv.door.urgent, exact: true }),
        menu: youth.getByRole('button', { name: sv.visit.talk.more, exact: true }),
      }
      for (const [name, one] of Object.entries(others))
        await until(`${name} is in sight`, () => isInSight(one))
      // The header and the field have one line each: more than half is left for the words.
      expect((await log.boundingBox())!.height).toBeGreaterThan(330 / 2)
      expect(await outOfSight(youth)).toEqual({ below: 0, scrolled: 0 })
    }
    await inSight()
    await youth.getByLabel(sv.chat.write).fill('Jag vet inte var jag ska börja, men det är skolan')
    const field = await youth.getByLabel(sv.chat.write).boundingBox()
    expect(field!.width, 'the field is as wide as the page, but for the icon').toBeGreaterThan(220)
    await openMenu(youth)
    await youth.getByRole('button', { name: sv.visit.talk.end, exact: true }).click()
    await youth.getByRole('heading', { name: sv.visit.talk.endAsk }).waitFor()
    expect(await tornWords(youth, '.panel-head > *')).toEqual([])
    await youth.keyboard.press('Escape')
    await until('the panel is shut', async () => (await youth.getByRole('dialog').count()) === 0)
  },
)

journeyMeetingNobody(
  'what belongs to a choice is seen when it is made, and the act by the thumb covers none of it',
  async ({ clinic, enter }) => {
    const { page } = await enter('phone')
    for (const [width, height] of [
      [360, 740],
      [320, 568],
    ] as const) {
      await page.setViewportSize({ width, height })
      await page.goto(`${clinic.url}/#prata/urgent`)
      await page.reload()
      await page.getByLabel(sv.join.urgent.choices.talk).check()
      await onward(page, sv.join.about)
      const avoid = page.getByText(sv.join.about.avoidOwn, { exact: true })
      await page.getByLabel(sv.join.about.municipality).selectOption({ label: 'Orsa' })
      await until(`it is in sight, ${width} wide`, () => isInSight(avoid))
      await page.getByLabel(sv.join.about.municipality).selectOption('')
    }
  },
)

journeyMeetingNobody(
  'what most come for is in view on the smallest phone, in every language',
  async (stage) => {
    const { clinic, enter } = stage
    const elin = (await enter('desktop')).page
    await comeOnDuty(elin, clinic.url, 'elin-mora')
    const { page } = await enter('phone')
    await page.setViewportSize({ width: 320, height: 568 })
    for (const { lang, path } of languages) {
      await page.goto(clinic.url + path)
      await page.locator('body[data-ready][data-here="yes"]').waitFor()
      expect(await isInSight(page.locator('[data-start]')), lang).toBe(true)
    }
  },
)

/** Two lines of words make it higher than what a finger needs, which is all that one line takes. */
const oneLine = 48

journeyMeetingNobody(
  'the two ways out have one line each on a phone of 360 pixels, where their words are as short as in Swedish',
  async ({ clinic, enter }) => {
    const { page } = await enter('phone')
    for (const path of ['/', '/latt/', '/ar/', '/ti/']) {
      await page.goto(clinic.url + path)
      const ways = await page.locator('#door .top :is(.exit, .to-crisis)').all()
      expect(ways).toHaveLength(2)
      for (const way of ways) expect((await way.boundingBox())?.height, path).toBe(oneLine)
    }
  },
)

/** A door as it stands when it says most: whatever it says, what can be done is in view. */
const hour = 3_600_000
const doors = (now: number) => {
  const open = { now, open: true, closes: now + 8 * hour, channels: ['chat', 'voice', 'video'] }
  const here = { languages: ['sv'], professions: ['kurator'], waiting: 40 }
  const nobody = { languages: [], professions: [], waiting: 9 }
  const held = (why: string, reason: string) => ({
    ...{ ...open, ...here, wait: { from: 150, to: 180 } },
    full: { why, reason, until: now + 30 * hour, instead: ['letter'], passes: ['danger'] },
  })
  return {
    'a long line': { ...open, ...here, wait: { from: 150, to: 180 } },
    'nobody here yet': {
      ...{ ...open, ...nobody, channels: ['chat'], wait: { from: 150, to: 180 } },
      expected: now + 2 * hour,
    },
    'nobody here, late': { ...open, ...nobody, channels: ['chat'], expected: now - hour },
    'nobody free': { ...open, ...here, channels: [], waiting: 80 },
    'held, few here': held('pause', 'few-here'),
    'held, many waiting': held('urgent-only', 'many-waiting'),
    'held, soon closing': held('before-closing', 'technical'),
    closed: { ...open, ...nobody, open: false, channels: [], opens: now + 60 * hour },
  }
}

/** Words of the bar at the top that begin on one line and end on another. Runs in the page. */
const torn = (): string[] => {
  const found: string[] = []
  const walker = document.createTreeWalker(
    document.querySelector('#door .top')!,
    NodeFilter.SHOW_TEXT,
  )
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode())
    for (const { 0: word, index } of (node.textContent ?? '').matchAll(/\S+/g)) {
      const range = document.createRange()
      range.setStart(node, index)
      range.setEnd(node, index + word.length)
      if (new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1)
        found.push(`torn: ${word}`)
    }
  return found
}

journeyMeetingNobody(
  'whether nobody is here, the line is long, the door is held or closed: what can be done is in view on the smallest phone, in every language',
  async ({ clinic, enter }) => {
    const { page } = await enter('phone')
    await page.setViewportSize({ width: 320, height: 568 })
    let door: object = {}
    await page.route('**/api/youth/door', (route) => route.fulfill({ json: door }))
    const out: string[] = []
    for (const [state, said] of Object.entries(doors(clinic.now())))
      for (const { lang, path } of languages) {
        door = said
        const answered = page.waitForResponse('**/api/youth/door')
        await page.goto(clinic.url + path)
        await answered
        const isOpen = state !== 'closed'
        await page.locator(`body[data-ready][data-door="${isOpen ? 'open' : 'closed'}"]`).waitFor()
        // Closed, nobody is let on but whoever is in danger: who answers instead, and that.
        const acts = page.locator(isOpen ? '[data-start]' : '.if-closed a')
        expect(await acts.count()).toBe(isOpen ? 1 : 2)
        for (const act of await acts.all())
          if (!(await isInSight(act))) out.push(`${state}, ${lang}`)
        if (isOpen) for (const word of await page.evaluate(torn)) out.push(`${lang}: ${word}`)
      }
    expect(out).toEqual([])
  },
)
