/** The press that sends a form of which nothing is kept. */
import { useRef } from 'preact/hooks'
import { onceId } from '../data/random-id.ts'

export interface Press {
  /**
   * The same again where an answer was lost, so that it is done once; another as soon as something else is said, so
   * that nobody is told of a change that was never sent.
   */
  readonly of: (said: unknown) => string
  /** It was done: the same said again is another press. */
  readonly done: () => void
}

export const usePress = (): Press => {
  const asked = useRef({ said: '', once: '' })
  return {
    of: (said) => {
      const now = JSON.stringify(said)
      if (now !== asked.current.said) asked.current = { said: now, once: onceId() }
      return asked.current.once
    },
    done: () => void (asked.current = { said: '', once: '' }),
  }
}
