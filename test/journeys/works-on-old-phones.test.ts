/** "Chatta" always answers: on a phone from 2021, where nothing may be kept, and after a tap that failed. */
import { expect } from 'vitest'
import { neutralSite } from '../../shared/neutral-site.ts'
import { text as later } from '../../web/text/later/sv.ts'
import { text as plain } from '../../web/text/plain-letter/sv.ts'
import { staffText } from '../../web/text/staff/sv.ts'
import { sv } from '../../web/text/youth/with-door.ts'
import { comeOnDuty, takeNext } from '../support/counsellor.ts'
import { journey, journeyMeetingNobody } from '../support/stage.ts'
import { answerReady, hears, joinLine, say } from '../support/youth.ts'

journey(
  'iOS 15 with blocked site data joins, talks, and reaches urgent help',
  async ({ clinic, enter }) => {
    const elin = await enter('desktop')
    await comeOnDuty(elin.page, clinic.url, 'elin-mora')
    const { page } = await enter('phone')
    const broken: string[] = []
    page.on('pageerror', ({ message }) => broken.push(message))
    await page.addInitScript(() => {
      for (const [on, names] of [
        [AbortSignal, ['timeout', 'any']],
        [Array.prototype, ['at', 'findLast', 'toSorted', 'toReversed']],
        [Object, ['hasOwn', 'groupBy']],
        [HTMLDialogElement.prototype, ['showModal', 'show', 'close']],
        [globalThis, ['structuredClone', 'BroadcastChannel', 'reportError']],
        [Crypto.prototype, ['randomUUID']],
      ] as const)
        for (const name of names) Reflect.deleteProperty(on, name)
      const blocked = {
        configurable: true,
        get: () => {
          throw new DOMException('blocked', 'SecurityError')
        },
      }
      Object.defineProperty(globalThis, 'sessionStorage', blocked)
      Object.defineProperty(globalThis, 'localStorage', blocked)
      Object.defineProperty(globalThis, 'indexedDB', blocked)
    })
    await page.goto(clinic.url)
    await joinLine(page, { nickname: 'Älv' })
    await page.getByRole('button', { name: sv.door.urgent, exact: true }).click()
    const help = page.getByRole('dialog')
    await help.getByRole('link', { name: /112/ }).first().waitFor()
    await help.getByRole('button', { name: sv.crisis.close, exact: true }).click()
    await help.waitFor({ state: 'detached' })
    await takeNext(elin.page)
    await answerReady(page)
    await say(page, sv.chat.write, 'Hej från en gammal telefon')
    await hears(elin.page, 'Hej från en gammal telefon')
    await say(elin.page, staffText.write.label('Älv'), 'Hej')
    await hears(page, 'Hej')
    expect(broken).toEqual([])
  },
)

journeyMeetingNobody(
  'with site data blocked going back leads to the page one came from, and nobody is led away who has not left',
  async ({ clinic, enter }) => {
    const { page } = await enter('phone')
    await page.route(`${neutralSite}*`, (route) =>
      route.fulfill({ body: 'Vädret', contentType: 'text/html; charset=utf-8' }),
    )
    await page.addInitScript(() => {
      Object.defineProperty(globalThis, 'sessionStorage', {
        configurable: true,
        get: () => {
          throw new DOMException('blocked', 'SecurityError')
        },
      })
      // What a browser keeps of a page that is left is no new page.
      addEventListener('unload', () => undefined)
    })
    await page.goto(clinic.url)
    await page.getByRole('heading', { name: sv.door.heading }).waitFor()
    await page.goto(`${clinic.url}/vem-hjalper/`)
    await page.goBack()
    await page.getByRole('heading', { name: sv.door.heading }).waitFor()
    expect(await page.getByText('Vädret').count()).toBe(0)
  },
)

journeyMeetingNobody(
  'after a tap that failed the next one tries again, and what went wrong is said where the thumb is',
  async ({ clinic, enter }) => {
    const { page } = await enter('phone')
    await page.goto(clinic.url)
    const files = await page.locator('body').getAttribute('data-files')
    const { chat } = JSON.parse(files!) as { chat: string }
    // As in a browser that keeps a failed import: nothing of this page ever gets it.
    await page.route(`**${chat}`, (route) => route.abort())
    page.on('request', (request) => {
      if (request.isNavigationRequest()) void page.unroute(`**${chat}`)
    })
    const start = page.getByRole('link', { name: sv.door.chat, exact: true })
    await start.click()
    const said = page.getByText(sv.door.loadFailed)
    await said.waitFor()
    const [button, words] = await Promise.all([start.boundingBox(), said.boundingBox()])
    expect(words!.y - (button!.y + button!.height), 'right below the button').toBeLessThan(60)
    await start.click()
    await page.getByRole('heading', { name: sv.join.topics.title }).waitFor()
  },
)

journeyMeetingNobody(
  'a browser below the floor has the numbers, the way out, and is told that there is no chat',
  async ({ clinic, enter }) => {
    const { page } = await enter('phone', { reducedMotion: 'no-preference' })
    // As one that can read neither the script nor the newest questions of a style sheet.
    await page.route(clinic.url + '/', async (route) => {
      const answer = await route.fetch()
      const html = (await answer.text())
        .replaceAll('(scripting:enabled)', '(scripting:unheard-of)')
        .replace('<script type="module">', '<script type="module">class { #in };')
      const { 'content-security-policy': _, ...headers } = answer.headers()
      await route.fulfill({ response: answer, headers, body: html })
    })
    await page.goto(clinic.url)
    await page.getByText(sv.door.noScript).waitFor()
    expect(await page.getByRole('link', { name: sv.door.chat, exact: true }).count()).toBe(0)
    expect(await page.locator('a[href="tel:112"]').first().isVisible()).toBe(true)
    expect(await page.getByRole('link', { name: sv.door.leave }).isVisible()).toBe(true)
  },
)

journeyMeetingNobody(
  'a browser below the floor writes a letter by a plain form, sends it once, and a newer one opens it by its words',
  async ({ clinic, enter }) => {
    const { page } = await enter('phone', { javaScriptEnabled: false })
    const press = (name: string) => page.getByRole('button', { name, exact: true }).click()
    await page.goto(clinic.url)
    await page.locator('.no-chat').getByRole('link', { name: later.letter.title }).click()
    await page.getByText(plain.elsewhere).waitFor()
    await press(later.letter.write)
    await page.getByRole('heading', { name: later.letter.writeTitle }).waitFor()
    const words = await page.locator('strong[lang="sv"]').innerText()
    expect(words.split(' ')).toHaveLength(5)
    const field = page.getByLabel(later.letter.writeTitle)
    await field.focus()
    const pasted = 'Jag vill berätta. '.repeat(1_000).trim()
    await page.keyboard.insertText(pasted)
    await press(later.letter.send)
    await page.getByText(plain.tooLong('13\u00a0499')).waitFor()
    expect(await field.inputValue()).toBe(pasted)
    expect(await page.locator('strong[lang="sv"]').innerText()).toBe(words)
    await field.fill('Hej. Jag <b>orkar</b> inte.\nHjälp mig.')
    await press(later.letter.send)
    await page.getByText(plain.missing).waitFor()
    expect(await field.inputValue()).toBe('Hej. Jag <b>orkar</b> inte.\nHjälp mig.')
    expect(await page.locator('a[href="tel:112"]').first().isVisible()).toBe(true)
    await page.getByLabel(sv.join.urgent.choices.distress).check()
    await press(later.letter.send)
    const sent = page.getByRole('heading', { name: later.letter.sentTitle })
    await sent.waitFor()
    expect(await page.locator('strong[lang="sv"]').innerText()).toBe(words)
    // The browser sends the form again, and it is the same letter.
    await page.reload()
    await sent.waitFor()

    const { page: newer } = await enter('phone')
    await newer.goto(`${clinic.url}/#kod`)
    await newer.getByLabel(later.code.label).fill(words)
    await newer.keyboard.press('Enter')
    await newer.getByRole('heading', { name: later.mine.title }).waitFor()
    await newer.getByRole('button', { name: later.mine.eraseAll }).click()
    await newer.getByRole('button', { name: later.yes, exact: true }).click()
    await newer.getByText('1 brev').waitFor()
  },
)
