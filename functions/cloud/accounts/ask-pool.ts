/** One question to the user pool's own API, signed; what it does not answer in time has perhaps happened. */
import { regionOfAws, rightsOfFunction } from '../aws/lean-client.ts'
import { signRequest } from '../aws/sign-request.ts'
import { StoreBusy } from '../../store/store.ts'

/** The pool has answered, and the answer is no: `why` in its own word. */
export class PoolSaidNo extends Error {
  override readonly name = 'PoolSaidNo'
  constructor(readonly why: string) {
    super(why)
  }
}

export type AskPool = (action: string, asked: object) => Promise<unknown>

const patience = 4000
const service = 'cognito-idp'
const slowDown = ['TooManyRequestsException', 'InternalErrorException']

export const asksPool =
  (now: () => number, send: typeof fetch = fetch): AskPool =>
  async (action, asked) => {
    const region = regionOfAws()
    const url = new URL(`https://${service}.${region}.amazonaws.com/`)
    const body = JSON.stringify(asked)
    const headers = signRequest(
      rightsOfFunction(),
      { region, service },
      {
        method: 'POST',
        url,
        contentType: 'application/x-amz-json-1.1',
        body,
        headers: { 'x-amz-target': `AWSCognitoIdentityProviderService.${action}` },
      },
      now(),
    )
    const answer = await send(url, {
      method: 'POST',
      headers,
      body,
      redirect: 'error',
      signal: AbortSignal.timeout(patience),
    }).catch(() => {
      throw new StoreBusy('accounts')
    })
    const told = (await answer.json().catch(() => ({}))) as { __type?: string }
    if (answer.ok) return told
    const why = told.__type?.split('#').at(-1) ?? `status ${answer.status}`
    if (answer.status >= 500 || slowDown.includes(why)) throw new StoreBusy('accounts')
    throw new PoolSaidNo(why)
  }
