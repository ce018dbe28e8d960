/** Nothing written is ever lost: without a network, in a closed tab, on two devices at once, and far too long. */
import { expect } from 'vitest'
import { text as crisis } from '../../web/text/crisis/sv.ts'
import { text as sv } from '../../web/text/programme/sv.ts'
import { inFirefox } from '../support/browser.ts'
import { comeIn, enrol, openWorklist } from '../support/programme.ts'
import { comeInByCode, draftSays, toExercise } from '../support/programme-drafts.ts'
import { journey } from '../support/stage.ts'
import { until } from '../support/until.ts'

const { draft } = sv.module

journey(
  'what is written without a network survives a closed tab, and two devices keep both texts',
  async ({ clinic, enter, enterByNetwork }) => {
    const hanna = (await enter('desktop')).page
    await openWorklist(hanna, clinic.url, 'hanna-region')
    const words = await enrol(hanna, clinic.url, 'Kim')
    const phone = await enterByNetwork('phone')
    const code = await comeIn(phone.page, clinic.url, words)

    const there = await toExercise(phone.page, clinic.url, 'm1')
    await there.fill('Skrivet med nät')
    await draftSays(phone.page, draft.kept)
    await phone.network.lose()
    await there.fill('Skrivet i en tunnel')
    await draftSays(phone.page, draft.offline)
    const context = phone.page.context()
    await phone.page.close()

    // Another tab, the same telephone: nothing readable is left in it, and the words are kept.
    await phone.network.restore()
    const page = await context.newPage()
    await comeInByCode(page, clinic.url, code)
    const again = await toExercise(page, clinic.url, 'm1')
    expect(await again.inputValue()).toBe('Skrivet i en tunnel')
    await draftSays(page, draft.kept)

    // A second device that has not seen the newest text writes in the same field.
    const other = (await enter('phone')).page
    await comeInByCode(other, clinic.url, code)
    const second = await toExercise(other, clinic.url, 'm1')
    expect(await second.inputValue(), 'the clinic has the words').toBe('Skrivet i en tunnel')
    await again.fill('Ändrat i telefonen')
    await draftSays(page, draft.kept)
    await second.fill('Ändrat i surfplattan')
    const both = other.getByRole('alert').filter({ hasText: sv.module.both })
    await both.getByText('Ändrat i telefonen').waitFor()
    await both.getByText('Ändrat i surfplattan').waitFor()
    await both.getByRole('button', { name: sv.module.bothChoose }).last().click()
    await both.waitFor({ state: 'detached' })
    await draftSays(other, draft.kept)
    await until('the first device has what was chosen', async () => {
      await page.reload()
      return (
        (await (await toExercise(page, clinic.url, 'm1')).inputValue()) === 'Ändrat i telefonen'
      )
    })

    // Far too long is said where it stands, stays on the device, and what is scripted does not run.
    const script =
      '<img src=x onerror="document.title=\'körd\'"><script>document.title="körd"</script>'
    await again.fill(script)
    await draftSays(page, draft.kept)
    await page.reload()
    expect(await (await toExercise(page, clinic.url, 'm1')).inputValue()).toBe(script)
    expect(await page.title()).not.toContain('körd')
    const paste = 'Jag orkar inte sluta skriva. '.repeat(3_600)
    await again.fill('')
    await again.focus()
    await page.keyboard.insertText(paste)
    await page.getByText(sv.fields.tooLong).waitFor()
    await draftSays(page, draft['too-large'])
    await page.reload()
    const long = await toExercise(page, clinic.url, 'm1')
    expect((await long.inputValue()).length, 'nothing was cut off').toBe(paste.length)
    await page.getByText(sv.fields.tooLong).waitFor()
    await long.fill('Kort nu.')
    await draftSays(page, draft.kept)
  },
)

journey(
  'a part that is kept on the phone is read there without a network, by a tab that nobody is in, and holds nothing of whoever kept it',
  async ({ clinic, enter }) => {
    const hanna = (await enter('desktop')).page
    await openWorklist(hanna, clinic.url, 'hanna-region')
    const words = await enrol(hanna, clinic.url, 'Vendela')
    const { page } = await enter('phone')
    await comeIn(page, clinic.url, words)
    const first = await toExercise(page, clinic.url, 'm1')
    await first.fill('Mormor vet')
    await draftSays(page, draft.kept)
    await page.goto(`${clinic.url}/program/#avsnitt/m1`)
    const { keepModule } = sv
    await page.getByText(keepModule.title, { exact: true }).click()
    await page.getByRole('button', { name: keepModule.start, exact: true }).click()
    await page.getByText(keepModule.on).waitFor()
    const title = await page.getByRole('heading', { level: 1 }).innerText()
    const putBy = await page.evaluate(async () => {
      const found: [string, string][] = []
      for (const name of await caches.keys()) {
        const cache = await caches.open(name)
        for (const { url } of await cache.keys())
          found.push([new URL(url).pathname, (await (await cache.match(url))?.text()) ?? ''])
      }
      return found
    })
    expect(putBy.length).toBeGreaterThan(3)
    for (const [path, content] of putBy) {
      expect(path).toMatch(/^\/(program\/(sparat)?|assets\/.+)$/)
      expect(content).not.toMatch(/Mormor vet|Vendela/)
    }

    const context = page.context()
    await page.close()
    await clinic.stop()
    const again = await context.newPage()
    // For fifteen seconds a browser may show a page as it was; those have passed. Firefox cannot be told so.
    if (!inFirefox) await (await context.newCDPSession(again)).send('Network.clearBrowserCache')
    await again.goto(`${clinic.url}/program/`)
    await again.getByRole('link', { name: keepModule.read(title), exact: true }).click()
    await again.getByText(keepModule.reading).waitFor()
    await again.reload()
    await again.getByRole('heading', { level: 1, name: title }).waitFor()
    await again.locator('.reading p').first().waitFor()
    expect(await again.getByText('Mormor vet').count()).toBe(0)
    await again.getByRole('button', { name: crisis.title, exact: true }).click()
    await again.locator('a[href="tel:112"]:visible').first().waitFor()
  },
)
