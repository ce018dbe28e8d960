/** Every call of the staff pages goes through here, so that a failure is always told, once, calmly. */
import { Problem } from '../data/client.ts'
import { staffText } from '../text/staff/sv.ts'
import { tell } from './notices/notices.ts'
import { signedOut } from './sign-in/sign-in.ts'

/** What to say of a failure; undefined when the sign-in page says it. */
export const wordsFor = (problem: unknown): string | undefined => {
  if (problem instanceof DOMException && problem.name.startsWith('Not'))
    return staffText.state.fileChanged
  if (!(problem instanceof Problem)) return staffText.state.broken
  if (problem.code === 'not-signed-in') {
    signedOut('expired')
    return undefined
  }
  const own = staffText.state.failedBy[problem.code]
  return (
    own ?? (problem.title === '' ? staffText.state.broken : `${problem.title} ${problem.detail}`)
  )
}

export const tellProblem = (problem: unknown): void => {
  const words = wordsFor(problem)
  if (words !== undefined) tell('waiting', words)
}

/** The reply, or undefined after the failure has been told. */
export const attempt = async <T>(call: () => Promise<T>): Promise<T | undefined> => {
  try {
    return await call()
  } catch (problem) {
    tellProblem(problem)
    return undefined
  }
}

export type Act = <T>(deed: () => Promise<T>) => Promise<T | undefined>

/**
 * Does something, tells when it fails, and shows how it is then. A button that is pressed twice has been pressed once,
 * so that nobody is told that somebody else was first.
 */
export const actAndShow = (show: () => Promise<void>): Act => {
  let isUnderWay = false
  return async (deed) => {
    if (isUnderWay) return undefined
    isUnderWay = true
    try {
      const done = await attempt(deed)
      await show()
      return done
    } finally {
      isUnderWay = false
    }
  }
}
