/** The colleague in the chat, as the two with a key see it: asked, let in, refused, and the way out. */
import type { Procedure } from '../../../shared/contract/safety/procedure.ts'
import { barOf } from '../../../shared/rules/safety/second-reader.ts'
import { safetyText } from '../../text/desk-safety/sv.ts'
import { useDeskStore } from '../desk-store.ts'

const text = safetyText.reader

interface Props {
  procedure: Procedure
  me: string
}

const ForFirst = ({ procedure: of }: Props) => {
  const { procedure, first, second, reader, readerAwaySince } = of
  const { safety } = useDeskStore()
  if (second === undefined) return null
  const name = second.firstName
  const ask = () => void safety.askReader(procedure)
  const end = () => void safety.endReader(procedure)
  if (reader === 'asked')
    return (
      <>
        <p role="status">{text.asked(name)}</p>
        <button type="button" class="button quiet small" onClick={end}>
          {text.withdraw}
        </button>
      </>
    )
  if (reader === 'reading')
    return (
      <>
        <p role="status">{readerAwaySince === undefined ? text.reading(name) : text.away(name)}</p>
        <button type="button" class="button quiet small" onClick={end}>
          {text.end(name)}
        </button>
      </>
    )
  // Whether the youth is known is the server's to say; what the employers say is seen here.
  const bar = barOf(first.regime, second.regime, 'anonymous')
  if (bar !== undefined) return <p class="small quiet">{text.barred[bar]}</p>
  return (
    <>
      {reader === 'refused' && <p role="status">{text.refused(name)}</p>}
      <button type="button" class="button quiet small" onClick={ask}>
        {reader === 'refused' ? text.again : text.ask(name)}
      </button>
    </>
  )
}

const ForSecond = ({ procedure: { first, reader } }: Props) => {
  if (reader === 'asked') return <p role="status">{text.askedOfMe(first.firstName)}</p>
  if (reader === 'refused') return <p role="status">{text.refusedMe}</p>
  return null
}

export const Reader = (props: Props) => {
  const { procedure, me } = props
  if (procedure.state === 'closed') return null
  return (
    <div class="row reader">
      {procedure.first.id === me && <ForFirst {...props} />}
      {procedure.second?.id === me && <ForSecond {...props} />}
    </div>
  )
}
