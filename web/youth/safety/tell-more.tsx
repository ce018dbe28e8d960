/** Whoever is in danger came in without a question: what others are asked at the door may be told here, or not. */
import { useEffect, useState } from 'preact/hooks'
import { Notice } from '../../ui/notice/notice.tsx'
import { AboutFields } from '../join/join-about.tsx'
import { tooLong } from '../limits.ts'
import { answers, forgetAnswers, languageOfTalk } from '../join/join-answers.ts'
import { WhoFields } from '../join/join-who.tsx'
import { TopicsField } from '../join/join-why.tsx'
import { words } from '../language.ts'
import { WhoSees } from '../shell.tsx'
import { keepName } from '../visit/tab-storage.ts'
import { act, api } from '../visit/visit-store.ts'
import { safetyWords } from './safety-words.ts'

/** Only what was answered: what is left out stays as it was told before. The name stays in this tab. */
const told = () => {
  const { nonce: _, channel: _way, urgency: _how, nickname: _name, ...all } = answers.value
  const { topics, municipality, avoidOwn, ...others } = all
  return {
    ...others,
    ...(topics.length > 0 && { topics: [...topics] }),
    ...(municipality && { municipality, avoidOwn: avoidOwn === true }),
    language: languageOfTalk(),
  }
}

export const TellWhileWaiting = () => {
  const text = safetyWords()?.more
  const { join } = words()
  const [state, setState] = useState<'asking' | 'telling' | 'told' | 'failed'>('asking')
  useEffect(() => forgetAnswers, [])
  if (text === undefined) return null
  const long = tooLong(answers.value.nickname)
  const tell = async () => {
    const name = answers.value.nickname.trim()
    if (state === 'telling' || long !== undefined) return
    setState('telling')
    if (name !== '') keepName(name)
    const done = await act((visit) => api.tellMore({ ...visit, ...told() }))
    setState(done ? 'told' : 'failed')
  }
  if (state === 'told')
    return (
      <Notice kind="good">
        <p>{text.told}</p>
      </Notice>
    )
  return (
    <details class="card">
      <summary>{text.title}</summary>
      <form
        class="stack wide"
        onSubmit={(event) => {
          event.preventDefault()
          void tell()
        }}
      >
        <p>{text.about}</p>
        <TopicsField />
        <AboutFields />
        <WhoFields />
        <WhoSees>
          {join.topics.see} {join.about.see} {join.who.see}
        </WhoSees>
        {state === 'failed' && (
          <Notice kind="waiting" alert>
            <p>{text.failed}</p>
          </Notice>
        )}
        {long !== undefined && <p role="alert">{long}</p>}
        <button type="submit" class="button full" aria-disabled={state === 'telling'}>
          {text.send}
        </button>
      </form>
    </details>
  )
}
