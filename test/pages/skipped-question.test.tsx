/** A question of safety that was left out in a talk is met with help, and with no thanks for an answer nobody gave. */
import { beforeAll, beforeEach, expect, it } from 'vitest'
import { scaleCatalogue } from '../../web/text/scales/catalogue.ts'
import { startLanguage } from '../../web/youth/language.ts'
import { TalkScales } from '../../web/youth/talk/talk-scales.tsx'
import { key } from '../../web/youth/visit/visit-store.ts'
import { choose, clinic, eventually, press, show, shown } from '../support/page.ts'

/** What has gone into the talk, to be sealed there. */
const told: unknown[] = []
const said = 'Tack för att du säger hur det är.'
const skipped = 'Du hoppade över en fråga.'

beforeAll(async () => {
  await startLanguage()
  await scaleCatalogue.load('sv')
  HTMLElement.prototype.scrollIntoView = () => undefined
})
beforeEach(() => {
  told.length = 0
  key.value = { visit: 'v_abcdefghijklmnopqrstuvwxyz', secret: 's'.repeat(43) }
})

/** PHQ-9 with eight answers of nought, and the ninth as it is told here. */
const answersNinth = async (ninth: () => Promise<void>) => {
  clinic(({ method }) =>
    method === 'POST' ? { outcome: 'noted' } : { scales: [{ scale: 'phq9' }] },
  )
  await show(<TalkScales sent={1} talk={{ tell: async (one) => void told.push(one) }} />)
  await press('Svara på frågorna')
  for (let n = 0; n < 8; n++) {
    await press(document.querySelector<HTMLInputElement>('input[type=radio]')!)
    await press('Nästa')
  }
  await ninth()
}

it('says that a question was skipped, before it is sent and after', async () => {
  await answersNinth(() => press('Hoppa över'))
  expect(shown()).toContain(skipped)
  expect(shown()).not.toContain(said)
  await press('Skicka svaren')
  await eventually(() => expect(document.querySelector('dialog, [role=dialog]')).not.toBeNull())
  expect(shown()).toContain(skipped)
  expect(shown()).not.toContain(said)
  expect(told).toEqual([{ answered: 'phq9', answers: [...Array<number>(8).fill(0), null] }])
})

it('thanks whoever has said how it is', async () => {
  await answersNinth(async () => {
    await choose('Flera dagar')
    await press('Nästa')
  })
  expect(shown()).toContain(said)
  expect(shown()).not.toContain(skipped)
})
