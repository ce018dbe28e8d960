/** While a youth in danger waits: who has heard, who answers now, and where I am if I want to say it (R3). */
import { useEffect, useState } from 'preact/hooks'
import type { YouthAlarm } from '../../../shared/contract/safety/alarm.ts'
import { safetyForYouth } from '../../../shared/contract/safety/safety.ts'
import { client } from '../../data/client.ts'
import { useQuery } from '../../data/use-query.ts'
import { seal } from '../../data/readable-body.ts'
import { TextField } from '../../ui/field/text-field.tsx'
import { CrisisList } from '../../ui/crisis/crisis.tsx'
import { Notice } from '../../ui/notice/notice.tsx'
import { words } from '../language.ts'
import { tooLong } from '../limits.ts'
import type { SafetyText } from '../../text/safety/type.ts'
import { loadSafetyWords, safetyWords } from './safety-words.ts'
import { key } from '../visit/visit-store.ts'

const api = client(safetyForYouth, {
  authorization: () => (key.value === undefined ? undefined : `Visit ${key.value.secret}`),
})

/** Fits in the contract's 600 bytes also when every letter takes three. */
const longest = 200

const stateWords = (alarm: YouthAlarm | undefined, text: SafetyText['danger']): string => {
  if (alarm?.state === 'taken') return text.taken(alarm.by ?? '')
  if (alarm !== undefined && !alarm.somebodyThere)
    return alarm.backupNamed ? text.nobodyBackup : text.nobody
  return alarm?.state === 'escalated' ? text.escalated : text.raised
}

interface PlaceProps {
  text: SafetyText['danger']
  told: boolean
  onTold: (alarm: YouthAlarm) => void
}

const Place = ({ text, told, onTold }: PlaceProps) => {
  const [place, setPlace] = useState('')
  const [changing, setChanging] = useState(false)
  const [telling, setTelling] = useState(false)
  const [failed, setFailed] = useState(false)
  const wrong = tooLong(place, longest)
  const tell = async () => {
    const visit = key.value?.visit
    if (visit === undefined || place.trim() === '' || telling || wrong !== undefined) return
    setTelling(true)
    setFailed(false)
    try {
      onTold(await api.tellPlace({ visit, place: seal(place.trim()) }))
      setPlace('')
      setChanging(false)
    } catch {
      setFailed(true)
    }
    setTelling(false)
  }
  if (told && !changing)
    return (
      <div class="stack tight">
        <Notice kind="good">
          <p>{text.placeTold}</p>
        </Notice>
        <button type="button" class="button plain small" onClick={() => setChanging(true)}>
          {text.placeChange}
        </button>
      </div>
    )
  return (
    <form
      class="stack tight"
      onSubmit={(event) => {
        event.preventDefault()
        void tell()
      }}
    >
      <h3>{text.placeTitle}</h3>
      <p>{text.placeAbout}</p>
      <TextField label={text.placeLabel} error={wrong} value={place} onInput={setPlace} />
      <details class="who-sees">
        <summary>{words().join.seeTitle}</summary>
        <p class="quiet">{text.placeSee}</p>
      </details>
      {failed && (
        <Notice kind="waiting" alert>
          <p>{text.placeFailed}</p>
        </Notice>
      )}
      <button type="submit" class="button full" aria-disabled={telling}>
        {text.placeSend}
      </button>
    </form>
  )
}

export const DangerCard = () => {
  const { crisis, lang } = words()
  const text = safetyWords()?.danger
  const asked = useQuery(() => api.youthAlarm({ visit: key.peek()?.visit ?? '' }), 'alarm', {
    may: () => key.value !== undefined,
    poll: 5_000,
  })
  const alarm = asked.data.value
  useEffect(() => void loadSafetyWords(lang), [lang])
  return (
    <section class="card stack urgent-card" aria-labelledby="danger">
      <h2 id="danger">{text?.title ?? words().join.danger.title}</h2>
      {text !== undefined && (
        <p class="lead" role="status">
          {stateWords(alarm, text)}
        </p>
      )}
      {text !== undefined && (
        <Place text={text} told={alarm?.placeTold === true} onTold={asked.take} />
      )}
      <div class="stack tight">
        {text !== undefined && <h3>{text.call}</h3>}
        <CrisisList text={crisis} />
      </div>
    </section>
  )
}
