/** What was judged and done in danger, as it stands in a record: word for word, and nothing concluded. */
import type {
  KeptAssessment,
  KeptProcedure,
  SafetyRecord,
} from '../../../shared/contract/records/safety-record.ts'
import { assessmentNote } from './assessment-note.ts'
import { journalText } from '../../text/journal/sv.ts'
import { safetyText } from '../../text/desk-safety/sv.ts'
import { shortDateAndTime } from '../../data/format-times.ts'

const text = journalText.danger
const { steps, answers } = safetyText.procedure

const Assessment = ({ kept }: { kept: KeptAssessment }) => {
  const { assessment, action } = assessmentNote(kept.form)
  return (
    <li class="journal-note stack tight">
      <h4>
        {text.kept}, {shortDateAndTime(kept.at, 'sv-SE')}
      </h4>
      <p>{[assessment, action].filter((part) => part !== '').join('\n')}</p>
      <p class="small quiet">{text.by(kept.author.firstName, kept.author.employer)}</p>
    </li>
  )
}

const Procedure = ({ kept }: { kept: KeptProcedure }) => {
  const { first, second, openedAt, closedAt } = kept
  const named = ({ firstName, employer }: typeof first) => `${firstName}, ${employer}`
  return (
    <li class="journal-note stack tight">
      <h4>{text.procedure}</h4>
      <p>
        {text.opened(
          shortDateAndTime(openedAt, 'sv-SE'),
          closedAt === undefined ? undefined : shortDateAndTime(closedAt, 'sv-SE'),
        )}
      </p>
      {kept.steps.length > 0 && (
        <p>
          {kept.steps
            .map(
              ({ step, answer, at }) =>
                `${steps[step].title}: ${answers[answer]}, ${shortDateAndTime(at, 'sv-SE')}`,
            )
            .join('\n')}
        </p>
      )}
      <p class="small quiet">{text.keys(named(first), second && named(second))}</p>
    </li>
  )
}

/** Of a procedure only how it stood last; of an assessment every version, for none is ever changed. */
const shown = (safety: SafetyRecord): SafetyRecord =>
  safety.filter(
    (one, at) =>
      one.kind === 'assessment' ||
      !safety.slice(at + 1).some((later) => later.kind === one.kind && later.visit === one.visit),
  )

export const SafetyPaper = ({ safety }: { safety: SafetyRecord }) => (
  <section class="stack tight" aria-labelledby="journal-safety">
    <h3 id="journal-safety">{text.title}</h3>
    <ol class="journal-notes">
      {[...shown(safety)]
        .reverse()
        .map((kept) =>
          kept.kind === 'assessment' ? (
            <Assessment key={`${kept.visit} ${kept.at}`} kept={kept} />
          ) : (
            <Procedure key={kept.visit} kept={kept} />
          ),
        )}
    </ol>
  </section>
)
