/** Somebody new practises before the first shift: the real desk, nobody real, and nothing that leaves the page. */
import { expect } from 'vitest'
import { staffText } from '../../web/text/staff/sv.ts'
import { trainingText } from '../../web/text/training/sv.ts'
import { findings } from '../support/axe.ts'
import { hears, say } from '../support/youth.ts'
import { holds, sayHere, takeNext } from '../support/counsellor.ts'
import { requestsOf } from '../support/youth-pages.ts'
import { journey } from '../support/stage.ts'

journey(
  'whoever practises takes somebody who is played, writes, and is told what a colleague would look at',
  async ({ clinic, enter }) => {
    const { page } = await enter('desktop')
    const asked = requestsOf(page)
    await page.goto(`${clinic.url}/personal/#ova`)
    await page.getByRole('heading', { name: trainingText.title }).waitFor()
    const found = await findings(page, 'whom to meet')
    await page.getByRole('button', { name: /En vanlig kväll/ }).click()
    await sayHere(page)
    await takeNext(page)
    await holds(page, 'Kim')
    await hears(page, 'jag vet inte riktigt om man får skriva hit om det här')
    await say(page, staffText.write.label('Kim'), 'Hej Kim! Jag heter Alva. Vad har hänt?')
    await hears(page, 'och sen orkar jag inte skolan')
    found.push(...(await findings(page, 'the desk while practising')))
    await page.getByRole('button', { name: trainingText.finish }).click()
    await page.getByRole('heading', { name: trainingText.review.look }).waitFor()
    found.push(...(await findings(page, 'what is said afterwards')))
    expect(found).toEqual([])
    expect(asked.filter((path) => path.startsWith('/api/'))).toEqual([])
  },
)
