/** "Delat med oss": what people elsewhere let this employer see, while they let it. Nothing is kept here. */
import { useState } from 'preact/hooks'
import { consentsForCounsellor } from '../../../shared/contract/records/consent.ts'
import { client, Problem } from '../../data/client.ts'
import { useQuery } from '../../data/use-query.ts'
import { Asking } from '../../staff/loading.tsx'
import { attempt } from '../../staff/attempt.ts'
import { tell } from '../../staff/notices/notices.ts'
import { bearer } from '../../staff/sign-in/sign-in.ts'
import { staffQueryOf } from '../../staff/use-staff-query.ts'
import { consentStaffText } from '../../text/desk-consent/sv.ts'
import { journalText } from '../../text/journal/sv.ts'
import { shortDate, shortDateAndTime } from '../../data/format-times.ts'

const { shared: text, tool } = consentStaffText
const api = client(consentsForCounsellor, { authorization: bearer })
type Opened = Awaited<ReturnType<typeof api.openShared>>

export const SharedPane = () => {
  const [opened, setOpened] = useState<Opened | undefined>(undefined)
  const asked = useQuery(
    async () => {
      const { shared } = await api.sharedWithUs()
      // Taken back while it was open: it goes from the screen too.
      setOpened((now) => (shared.some(({ receipt }) => receipt === now?.receipt) ? now : undefined))
      return shared
    },
    'shared',
    { poll: 5_000 },
  )
  const list = asked.data.value
  const look = asked.again
  const open = async (receipt: string) => {
    try {
      setOpened(await api.openShared({ receipt }))
    } catch (problem) {
      const isGone = problem instanceof Problem && problem.code === 'not-found'
      if (isGone) tell('waiting', text.gone)
      else await attempt(() => Promise.reject(problem as Error))
      await look()
    }
  }
  return (
    <main class="later-columns shared-columns" id="main" tabIndex={-1}>
      <div class="later-main stack">
        <h2>{text.title}</h2>
        <p class="small">{text.about}</p>
        <Asking of={staffQueryOf(asked)} words={text} />
        {list?.length === 0 && <p class="quiet">{text.none}</p>}
        <ul class="plain-list stack">
          {list?.map((one) => (
            <li key={one.receipt} class="card stack tight">
              <p>
                <strong>{text.receipt(one.receipt)}</strong> · {text.from(one.from)}
              </p>
              <p class="small">
                {one.content.map((kind) => tool.kinds[kind]).join(' · ')} ·{' '}
                {text.until(shortDate(one.until, 'sv-SE'))}
              </p>
              {opened?.receipt === one.receipt ? (
                <OpenedCard opened={opened} onClose={() => setOpened(undefined)} />
              ) : (
                <button
                  type="button"
                  class="button quiet small"
                  onClick={() => void open(one.receipt)}
                >
                  {text.open}
                </button>
              )}
            </li>
          ))}
        </ul>
      </div>
    </main>
  )
}

const OpenedCard = ({ opened, onClose }: { opened: Opened; onClose: () => void }) => (
  <section class="stack tight" aria-label={text.receipt(opened.receipt)}>
    <h3>
      {opened.firstName} {opened.lastName}
    </h3>
    {opened.about !== undefined && (
      <p>
        <strong>{text.aboutWords}:</strong> {opened.about}
      </p>
    )}
    {opened.notes === undefined && <p>{text.talkOnly}</p>}
    {opened.notes !== undefined && (
      <>
        <p class="small quiet">{text.noCopy}</p>
        <h4>{text.notes}</h4>
        {opened.notes.length === 0 && <p class="quiet">{text.noNotes}</p>}
        {opened.notes.map(({ note, at, parts, author, why }) => (
          <article key={note} class="journal-note stack tight">
            <h5>{shortDateAndTime(at, 'sv-SE')}</h5>
            {why !== undefined && <p>{journalText.corrects(why)}</p>}
            {(['reason', 'assessment', 'action'] as const).map((part) => (
              <p key={part}>
                <strong>{journalText[part]}:</strong> {parts[part]}
              </p>
            ))}
            <p class="small quiet">
              {author.firstName}, {author.employer}
            </p>
          </article>
        ))}
      </>
    )}
    <button type="button" class="button quiet small" onClick={onClose}>
      {text.close}
    </button>
  </section>
)
