/** Hearing and being heard, tried out before the talk. */
import { useEffect, useState } from 'preact/hooks'
import { Panel } from '../../ui/panel.tsx'
import { deviceCheck, stage } from '../call/lazy-call.ts'
import { words } from '../language.ts'

/** For whoever waits to be heard: trying everything out, and what the talk needs fetched meanwhile. */
export const TryDevices = () => {
  const [open, setOpen] = useState(false)
  const text = words().call
  const Check = deviceCheck.part.value
  useEffect(() => stage.fetch(), [])
  return (
    <>
      <button
        type="button"
        class="button quiet full"
        onClick={() => {
          deviceCheck.fetch()
          setOpen(true)
        }}
      >
        {text.checkOpen}
      </button>
      {open && (
        <Panel title={text.checkTitle} close={text.checkClose} onClose={() => setOpen(false)}>
          {Check === undefined ? <p role="status">{text.opening}</p> : <Check />}
        </Panel>
      )}
    </>
  )
}
