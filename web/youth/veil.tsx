/** After two idle minutes the page hides itself, for whoever else may pick up the phone (U5). */
import type { ComponentChildren } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { words } from './language.ts'

const idleAfter = 2 * 60_000
const signs = ['pointerdown', 'pointermove', 'keydown', 'scroll', 'touchstart'] as const

export const Veil = ({ children }: { children: ComponentChildren }) => {
  const [hidden, setHidden] = useState(false)
  useEffect(() => {
    let last = Date.now()
    const awake = () => (last = Date.now())
    const timer = setInterval(() => {
      if (Date.now() - last > idleAfter) setHidden(true)
    }, 1_000)
    for (const sign of signs) addEventListener(sign, awake, { passive: true, capture: true })
    return () => {
      clearInterval(timer)
      for (const sign of signs) removeEventListener(sign, awake, { capture: true })
    }
  }, [])
  const { visit } = words()
  return (
    <>
      <div class="veiled" data-hidden={hidden} inert={hidden}>
        {children}
      </div>
      {hidden && (
        <div class="veil stack" role="status">
          <p>{visit.blurred}</p>
          <button type="button" class="button" autofocus onClick={() => setHidden(false)}>
            {visit.show}
          </button>
        </div>
      )}
    </>
  )
}
