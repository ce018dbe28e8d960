/** Asks AWS by its command line: "there is none" is an answer, and "you may not ask" is a sentence. */
import { Stop, type Run } from './command.ts'

const absent = /does not exist|ResourceNotFoundException|NoSuchEntity/
const signedOut =
  /ExpiredToken|InvalidClientTokenId|UnrecognizedClient|Unable to locate credentials|SSO session|Token has expired|NoCredentials|CredentialsProviderError/

/** `command`: what of AWS was asked, in the words of its command line. */
function sentence(command: readonly string[], said: string): string {
  const [, action] = /not authorized to perform: (\S+)/.exec(said) ?? []
  if (action !== undefined || /AccessDenied|UnauthorizedOperation/.test(said))
    return `You may not do ${action ?? command.join(' ')} in this account: ask whoever gives rights for it, and run this again.`
  if (signedOut.test(said))
    return 'AWS does not know who you are: sign in (for example "aws sso login") and try again.'
  const last = said.trim().split('\n').at(-1) ?? ''
  return `AWS did not answer "aws ${command.slice(0, 2).join(' ')}"${last === '' ? '' : `: ${last}`}.`
}

/** Undefined when what is asked for is not there. Throws Stop. */
export async function ask<T>(run: Run, command: readonly string[]): Promise<T | undefined> {
  const { code, out, said } = await run(['aws', ...command, '--output', 'json'])
  if (code === 0) return out.trim() === '' ? ({} as T) : (JSON.parse(out) as T)
  if (absent.test(said)) return undefined
  throw new Stop(sentence(command, said))
}

/** The same where somebody may do without the answer: what stopped it instead. */
export async function tryAsking<T>(run: Run, command: readonly string[]): Promise<T | Stop> {
  try {
    return (await ask<T>(run, command)) ?? new Stop('It is not there.')
  } catch (error) {
    if (error instanceof Stop) return error
    throw error
  }
}

/** What a client of AWS's threw, as a sentence; anything else as it is. */
export function saidByAws(error: unknown, command: readonly string[]): unknown {
  if (!(error instanceof Error) || error instanceof Stop) return error
  const { name, message } = error
  const isOfAws = '$metadata' in error || name === 'CredentialsProviderError'
  return isOfAws ? new Stop(sentence(command, `${name}: ${message}`)) : error
}
