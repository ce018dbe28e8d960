/** The place and the honest range of minutes (U1), told again only when they change. */
import type { WaitRange } from '../../../shared/ids.ts'
import './wait.css'

export interface WaitText {
  ahead: (count: number) => string
  moreAhead: (count: number) => string
  range: (wait: WaitRange) => string
  unknown: string
}

interface Props {
  text: WaitText
  ahead: number
  /** More stand before than are counted. */
  more?: boolean | undefined
  wait: WaitRange | undefined
}

const dotsShown = 8

export const Wait = ({ text, ahead, more, wait }: Props) => (
  <div class="wait" role="status">
    <p class="wait-line" aria-hidden="true">
      {Array.from({ length: Math.min(ahead, dotsShown) }, (_, index) => (
        <span key={index} class="wait-other" />
      ))}
      <span class="wait-you" />
    </p>
    <p class="wait-place">{more ? text.moreAhead(ahead) : text.ahead(ahead)}</p>
    <p class="lead">{wait === undefined ? text.unknown : text.range(wait)}</p>
  </div>
)
