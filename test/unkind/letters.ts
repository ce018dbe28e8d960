/** A letter beside the talk: written by the youth, taken and answered at a desk, read where it was written. */
import type { Evening } from './evening.ts'

export type Press = (name: string, deed: () => Promise<unknown> | undefined) => void

const words = 'a letter of the youth'
const answerOf = (who: string): string => `an answer by ${who}`

/** Once, at a look: whoever has something to do about the letter does it, and presses again when it did not help. */
export const lettersAreLookedAt = (evening: Evening, press: Press): void => {
  const { beside, county, youth, desks, letter, lost } = evening
  if (beside !== 'letter') return
  const page = youth.page()
  if (page !== undefined && letter.text === '' && county.random.chance(0.05)) {
    letter.text = words
    page.letter.write(words)
  }
  if (page !== undefined && page.letter.written() !== '')
    press('the youth sends the letter', page.letter.send)
  else if (page !== undefined && letter.text !== '')
    press('the youth looks for an answer', async () => {
      for (const one of await page.letter.answers()) if (one !== undefined) letter.answers.add(one)
    })
  for (const [who, [first]] of desks) {
    const desk = first.page()
    if (desk === undefined || lost.has(who)) continue
    for (const { letter: id, state, owner } of desk.shown().letters) {
      if (state === 'waiting') press(`${who} takes the letter`, () => desk.press.takeLetter(id))
      if (state !== 'owned' || owner?.id !== who) continue
      press(`${who} answers the letter`, async () => {
        const read = await desk.press.readLetter(id)
        if (read === undefined) return
        letter.readBy.add(who)
        await desk.press.answerLetter(id, answerOf(who))
      })
    }
  }
}
