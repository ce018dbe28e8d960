/** What two people have still to sign (R8), whether anybody is sent round, and changed levels (R1): counts only. */
import { Count } from '../../staff/count.tsx'
import { boardText } from '../../text/board/sv.ts'
import { boardSafetyText as text } from '../../text/board-safety/sv.ts'
import { levelReason } from '../../text/closed-lists/sv.ts'
import type { LevelsChanged, Measured, OnCall } from './board-safety-store.ts'

export const EndingsCard = ({ onCall: { unsigned, late } }: { onCall: OnCall }) => (
  <section class="card stack tight" aria-labelledby="board-endings">
    <h2 id="board-endings">{text.endings}</h2>
    <p class="small quiet">{text.endingsAbout}</p>
    <dl class="counts">
      <Count name={text.late} value={late ?? boardText.hidden} late={late !== 0} />
      <Count name={text.unsigned} value={unsigned ?? boardText.hidden} />
    </dl>
  </section>
)

const events = ['made', 'opened', 'contact', 'sentOn', 'notReached', 'stopped'] as const

export const ReferralsCard = ({ measured }: { measured: Measured }) => (
  <section class="card stack tight" aria-labelledby="board-referrals">
    <h2 id="board-referrals">{text.referrals}</h2>
    <p class="small quiet">{text.referralsAbout}</p>
    <dl class="counts">
      {events.map((event) => (
        <Count
          key={event}
          name={text.of[event]}
          value={measured[event] ?? boardText.hidden}
          late={event === 'sentOn' && (measured.sentOn ?? 0) > 0}
        />
      ))}
    </dl>
  </section>
)

export const LevelsCard = ({ levels: { reasons } }: { levels: LevelsChanged }) => (
  <section class="card stack tight" aria-labelledby="board-levels">
    <h2 id="board-levels">{text.levels}</h2>
    <p class="small quiet">{text.levelsAbout}</p>
    {reasons.length === 0 && <p class="quiet">{text.noLevels}</p>}
    <dl class="counts">
      {reasons.map(({ why, way, visits }) => (
        <Count
          key={`${why} ${way}`}
          name={text.level[way](levelReason[why])}
          value={visits ?? boardText.hidden}
        />
      ))}
    </dl>
  </section>
)
