/** A long talk is read in pages; the next begins after the last line of the one before. */
import type { Message } from '../../../shared/contract/visit/messages.ts'

interface From {
  epoch: number
  after: number
}

export const everyPage = async (
  from: From,
  ask: (from: From) => Promise<{ messages: readonly Message[]; more?: true | undefined }>,
): Promise<readonly Message[]> => {
  const { messages, more } = await ask(from)
  const last = messages.at(-1)
  if (more !== true || last === undefined) return messages
  return [...messages, ...(await everyPage({ epoch: last.epoch, after: last.seq }, ask))]
}
