/**
 * A sign-in is renewed in silence well before it ends, so that no talk ends with it; where that cannot be
 * done, whoever is signed in is told in time. The refresh token lives in this tab only, like the token.
 */
import { signal, type ReadonlySignal } from '@preact/signals'
import { askProvider, claimsOf, isRefused } from './provider.ts'
import { keptJson } from '../../data/read-json.ts'

/** What a renewal needs; kept beside the token. */
export interface Renewal {
  refreshToken: string
  clientId: string
  tokenEndpoint: string
  revocationEndpoint?: string
  /** How far the provider's clock is ahead of this machine's, in milliseconds. */
  ahead: number
}

const renewalKey = 'dorren.staff.renewal'
const minute = 60_000
/** Renewed this long before the end, or at half of a shorter life: a hidden page wakes once a minute. */
const renewedBefore = 15 * minute
const lookEvery = 15_000

const known = (): Renewal | undefined => {
  return keptJson(sessionStorage.getItem(renewalKey))
}
export const keepRenewal = (renewal: Renewal | undefined): void => {
  if (renewal === undefined) sessionStorage.removeItem(renewalKey)
  else sessionStorage.setItem(renewalKey, JSON.stringify(renewal))
}

/** From when until when a token holds, by the provider's clock. */
const lifeOf = (token: string): { from: number; until: number } => {
  const { iat, exp } = claimsOf(token)
  const until = Number(exp) * 1000
  return { until, from: iat === undefined ? until - 60 * minute : Number(iat) * 1000 }
}

/** How far the provider's clock is ahead, told by a token that it has made just now. */
export const aheadBy = (token: string): number => {
  const { from } = lifeOf(token)
  return Number.isNaN(from) ? 0 : from - Date.now()
}

let lastAhead = 0
/** Remembered when there is nothing left to renew with: the clocks do not come together by that. */
const aheadNow = (): number => (lastAhead = known()?.ahead ?? lastAhead)

const ends = signal<number | undefined>(undefined)
/** When the sign-in ends, by this machine's clock: told only when it could not be renewed. */
export const signInEnds: ReadonlySignal<number | undefined> = ends

type Outcome = { token: string } | 'refused' | 'away'

const askAnew = async (renewal: Renewal): Promise<Outcome> => {
  const { refreshToken, clientId, tokenEndpoint } = renewal
  try {
    const reply = await askProvider(tokenEndpoint, {
      grant_type: 'refresh_token',
      client_id: clientId,
      refresh_token: refreshToken,
    })
    const token = String(reply['id_token'])
    const rotated = reply['refresh_token']
    keepRenewal({
      ...renewal,
      ahead: aheadBy(token),
      ...(typeof rotated === 'string' ? { refreshToken: rotated } : {}),
    })
    return { token }
  } catch (problem) {
    if (!isRefused(problem)) return 'away'
    keepRenewal(undefined)
    return 'refused'
  }
}

let asking: Promise<Outcome> | undefined
/** One question at a time, whoever asks. `refused`: there is nothing (left) to renew with. */
export const renew = (): Promise<Outcome> => {
  const renewal = known()
  if (renewal === undefined) return Promise.resolve('refused')
  asking ??= askAnew(renewal).finally(() => (asking = undefined))
  return asking
}

/** Looks now and then whether it is time. `token`: the one that holds, or held; `renewed` takes the next. */
export const keepRenewed = (
  token: () => string | undefined,
  renewed: (token: string) => void,
): void => {
  const look = async (): Promise<void> => {
    const held = token()
    if (held === undefined) return
    const { from, until } = lifeOf(held)
    if (Number.isNaN(until)) return
    const now = Date.now() + aheadNow()
    const margin = Math.min(renewedBefore, (until - from) / 2)
    if (now < until - margin) {
      ends.value = undefined
      return
    }
    const outcome = await renew()
    const isLate = outcome === 'refused' || now > until - margin / 3
    if (token() !== held) return
    if (typeof outcome === 'object') renewed(outcome.token)
    else if (isLate) ends.value = until - aheadNow()
  }
  setInterval(() => void look(), lookEvery)
  addEventListener('focus', () => void look())
  addEventListener('online', () => void look())
  void look()
}

/** The provider forgets this sign-in; asked while the page is left, and answered to nobody. */
export const revoke = (): void => {
  const { revocationEndpoint, refreshToken = '', clientId = '' } = known() ?? {}
  if (revocationEndpoint === undefined) return
  const body = new URLSearchParams({ token: refreshToken, client_id: clientId })
  fetch(revocationEndpoint, { method: 'POST', body, keepalive: true }).catch(() => undefined)
}
