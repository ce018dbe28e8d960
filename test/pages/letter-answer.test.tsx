/** The answer to a letter: an address in it can be pressed, and the other site learns nothing of this page. */
import { beforeAll, expect, it } from 'vitest'
import { seal } from '../../web/data/readable-body.ts'
import { startLanguage } from '../../web/youth/language.ts'
import { loadLaterWords } from '../../web/youth/later/later-words.ts'
import { LetterCard } from '../../web/youth/later/letters/letter-card.tsx'
import { clinic, press, show, shown } from '../support/page.ts'

beforeAll(async () => {
  await startLanguage()
  await loadLaterWords('sv')
})

it('leads to the address that it names', async () => {
  const text = 'Läs på https://www.umo.se/att-ma-daligt/, och skriv igen.'
  const by = { firstName: 'Elin', employer: 'Mora kommun', profession: 'kurator' }
  clinic(() => ({ by, answer: seal(text) }))
  const letter = {
    letter: 'l_1',
    state: 'answered',
    sentAt: 0,
    promisedBy: 0,
    keptUntil: 1,
    urgency: 'talk',
    topics: [],
  }
  const act = async (deed: () => Promise<unknown>) => void (await deed())
  await show(<LetterCard letter={letter as never} isShared={false} act={act} />)
  await press('Läs svaret')
  expect(shown()).toContain(text)
  const [link] = document.querySelectorAll<HTMLAnchorElement>('.letter-answer a')
  expect(link?.href).toBe('https://www.umo.se/att-ma-daligt/')
  expect(link?.rel).toBe('noreferrer')
})
