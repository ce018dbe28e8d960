/** After two idle minutes a page hides itself, for whoever else may pick up the phone (U5). */
import type { ComponentChildren } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { stopwatch } from '../data/server-clock.ts'
import { now } from '../data/ticking-clock.ts'

const idleAfter = 2 * 60_000
const signs = ['pointerdown', 'pointermove', 'keydown', 'scroll', 'touchstart'] as const

interface Props {
  text: { blurred: string; show: string }
  children: ComponentChildren
}

export const IdleVeil = ({ text, children }: Props) => {
  const [hidden, setHidden] = useState(false)
  useEffect(() => {
    let idle = stopwatch()
    const awake = () => (idle = stopwatch())
    const stop = now.subscribe(() => {
      if (idle() > idleAfter) setHidden(true)
    })
    for (const sign of signs) addEventListener(sign, awake, { passive: true, capture: true })
    return () => {
      stop()
      for (const sign of signs) removeEventListener(sign, awake, { capture: true })
    }
  }, [])
  return (
    <>
      <div class="veiled" data-hidden={hidden} inert={hidden}>
        {children}
      </div>
      {hidden && (
        <div class="veil stack" role="status">
          <p>{text.blurred}</p>
          <button type="button" class="button" autofocus onClick={() => setHidden(false)}>
            {text.show}
          </button>
        </div>
      )}
    </>
  )
}
