/** Invented ideas and a question, so that the wall can be read before anybody has written on it. */
import { usualWork } from '../../../shared/rules/line/join-work.ts'
import type { World } from '../../ports/world.ts'

const answered = [
  {
    text: 'Kan man få prata utan kamera första gången?',
    answer: 'Ja. Nu står det på startsidan att kameran är av tills du själv slår på den.',
  },
  {
    text: 'Ha öppet senare på söndagar, det är då det är jobbigast.',
    answer:
      'Vi har flyttat två pass från måndag eftermiddag till söndag kväll och följer upp i vår.',
  },
]
const waiting = 'Det vore bra om man kunde se hur många som jobbar innan man ställer sig i kö.'

export const seedWall = async (world: World): Promise<void> => {
  const { cost } = usualWork
  const { answerIdea, askQuestion, keepIdea } = await import('../../later/lazy.ts')
  for (const { text, answer } of answered)
    await answerIdea(world, { idea: await keepIdea(world, { text, cost }), text, answer })
  await keepIdea(world, { text: waiting, cost })
  await askQuestion(world, {
    text: 'Vad ska vi göra först i vår?',
    options: ['Öppet på lördagar', 'Fler språk', 'Temakvällar med gäst'],
    days: 90,
  })
}
