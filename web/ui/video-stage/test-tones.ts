/** For trying the speaker: made here, so that nothing is fetched. */
import { chime } from '../chime.ts'

export const threeTones = async (): Promise<void> => {
  const context = new AudioContext()
  await context.resume()
  chime(context)
  setTimeout(() => void context.close(), 1500)
}
