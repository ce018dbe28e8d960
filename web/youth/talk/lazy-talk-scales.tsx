/** A rating scale in the talk is fetched when the counsellor says that it has been sent, and not before. */
import type { TalkLine } from '../../data/talk/talk-lines.ts'
import { lazyPart } from '../../data/lazy-part.ts'
import { scalesSent } from '../../text/desk-scales/sent-line.ts'

const card = lazyPart(async () => (await import('./talk-scales.tsx')).TalkScales)

export const Asked = ({ lines }: { lines: readonly TalkLine[] }) => {
  const sent = lines.filter(({ text }) => text === scalesSent).length
  // Fetched once, however often this is drawn.
  if (sent > 0) card.fetch()
  const Card = card.part.value
  return Card ? <Card sent={sent} /> : null
}
