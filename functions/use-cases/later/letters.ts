/** A letter is written; every desk on duty hears of it at once, and the page asks for the inbox itself. */
import type { World } from '../../ports/world.ts'
import { type OpenCode, showToWriter, writeLetter } from '../../later/index.ts'
import { lineNow } from '../line/line-now.ts'
import { tellDesk } from '../tell.ts'

type Writing = Parameters<typeof writeLetter>[2]

export const sendLetter = async (world: World, code: OpenCode, ask: Writing) => {
  const letter = await writeLetter(world, code, ask)
  if (letter.state === 'waiting') {
    const { level } = letter
    const { desks } = await lineNow(world)
    await Promise.all(desks.map((desk) => tellDesk(world, desk, { type: 'letter-came', level })))
  }
  return showToWriter(world, letter, ask.body)
}
