/** Five words open what belongs to them; a slip is pointed at, and a wrong code says nothing more. */
import { useRef, useState } from 'preact/hooks'
import type * as ReturnCode from '../../../../shared/rules/later/return-code.ts'
import { Problem } from '../../../data/client.ts'
import { CodeWordsField } from '../../../ui/field/code-words-field.tsx'
import { opened, openWith } from './code-session.ts'
import { troubleOf, TroubleNotice, type Trouble } from '../later-failure.tsx'
import { later } from '../later-words.ts'
import { MinePage } from './under-code-page.tsx'
import { Onward, Page } from '../../shell.tsx'

/** Two thousand words, which no other page of these needs. */
const fetchWords = () => import('../../../../shared/rules/later/return-code.ts')

/** What to look at again, or nothing when it can be a code. */
const faultsIn = (written: string, { readCode, wordsInCode }: typeof ReturnCode): string[] => {
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
  const field = useRef<HTMLTextAreaElement>(null)
  const [trouble, setTrouble] = useState<Trouble | undefined>(ended ? 'ended' : undefined)
  const open = async () => {
    if (opening) return
    setFaults([])
    setTrouble(undefined)
    setOpening(true)
    try {
      const found = faultsIn(written, await fetchWords())
      setFaults(found)
      if (found.length > 0) field.current?.focus()
      else await openWith(written)
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
        <CodeWordsField
          label={code.label}
          hint={code.hint}
          error={faults}
          rows={3}
          value={written}
          textRef={field}
          onInput={(words) => {
            // They have come before the last of five is written.
            void fetchWords().catch(() => undefined)
            setWritten(words)
          }}
          onEnter={() => void open()}
        />
        <p class="quiet small" role="status">
          {opening ? code.opening : ''}
        </p>
        <Onward isBusy={opening}>{code.open}</Onward>
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
