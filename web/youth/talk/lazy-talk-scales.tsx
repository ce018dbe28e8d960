/** A rating scale in the talk is fetched when the counsellor has sent one, and not before. */
import { lazyPart } from '../../data/lazy-part.ts'
import type { Talk } from '../../data/talk/talk-ports.ts'

const card = lazyPart(async () => (await import('./talk-scales.tsx')).TalkScales)

export const Asked = ({ talk }: { talk: Talk }) => {
  const sent = talk.said.value.filter(
    ({ from, said }) => from !== 'youth' && 'scale' in said,
  ).length
  // Fetched once, however often this is drawn.
  if (sent > 0) card.fetch()
  const Card = card.part.value
  return Card ? <Card sent={sent} talk={talk} /> : null
}
