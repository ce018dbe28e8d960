/** Five words open what belongs to them; a slip is pointed at, and a wrong code says nothing more. */
import { useState } from 'preact/hooks'
import { longestCode } from '../../../../shared/rules/later/code-limits.ts'
import { readCode, wordsInCode } from '../../../../shared/rules/later/return-code.ts'
import { Problem } from '../../../data/client.ts'
import { opened, openWith } from './code-session.ts'
import { troubleOf, TroubleNotice, type Trouble } from '../later-failure.tsx'
import { later } from '../later-words.ts'
import { MinePage } from './under-code-page.tsx'
import { Page } from '../../shell.tsx'

/** What to look at again, or nothing when it can be a code. */
const faultsIn = (written: string): string[] => {
  const { code } = later()
  const read = readCode(written)
  if ('code' in read) return []
  const words = read.troubles.map(({ trouble, written: word }) => code[trouble](word))
  return read.count === wordsInCode ? words : [code.count(read.count), ...words]
}

export const CodePage = ({ ended }: { ended: boolean }) => {
  const { code } = later()
  const [written, setWritten] = useState('')
  const [faults, setFaults] = useState<readonly string[]>([])
  const [opening, setOpening] = useState(false)
  const [trouble, setTrouble] = useState<Trouble | undefined>(ended ? 'ended' : undefined)
  const open = async () => {
    if (opening) return
    const found = faultsIn(written)
    setFaults(found)
    setTrouble(undefined)
    if (found.length > 0) return document.getElementById('words')?.focus()
    setOpening(true)
    try {
      await openWith(written)
    } catch (problem) {
      if (problem instanceof Problem && problem.code === 'not-found') setFaults([code.wrong])
      else setTrouble(troubleOf(problem, false))
    }
    setOpening(false)
  }
  return (
    <Page title={code.title} name="code">
      <form
        class="stack wide"
        onSubmit={(event) => {
          event.preventDefault()
          void open()
        }}
      >
        <p class="lead">{code.lead}</p>
        <TroubleNotice trouble={trouble} />
        <div class="field">
          <label for="words">{code.label}</label>
          <p id="words-hint" class="quiet small">
            {code.hint}
          </p>
          <textarea
            dir="auto"
            id="words"
            class="text code-field"
            rows={3}
            lang="sv"
            autocomplete="off"
            autocapitalize="none"
            spellcheck={false}
            maxLength={longestCode}
            aria-describedby="words-hint words-fault"
            aria-invalid={faults.length > 0}
            value={written}
            onInput={({ currentTarget }) => setWritten(currentTarget.value)}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' || event.isComposing) return
              event.preventDefault()
              void open()
            }}
          />
          <div id="words-fault" role="alert">
            {faults.map((fault) => (
              <p key={fault} class="error">
                {fault}
              </p>
            ))}
          </div>
        </div>
        <button type="submit" class="button full onward" aria-disabled={opening}>
          {code.open}
        </button>
        <p class="quiet small" role="status">
          {opening ? code.opening : ''}
        </p>
      </form>
    </Page>
  )
}

/** The words are asked for until a code is open; when its hour is over, they are asked for again. */
export const Code = () => {
  const [ended, setEnded] = useState(false)
  if (opened.value === undefined) return <CodePage ended={ended} />
  return <MinePage onEnded={() => setEnded(true)} />
}
