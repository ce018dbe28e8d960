/** Calls to whoever vouches for staff; that it is away is told apart from that it says no. */

/** The provider has answered, and the answer is no. */
class SaidNo extends Error {
  override readonly name = 'SaidNo'
}
export const isRefused = (problem: unknown): boolean => problem instanceof SaidNo

const read = async (url: string, init?: RequestInit): Promise<Record<string, unknown>> => {
  const answer = await fetch(url, { cache: 'no-store', credentials: 'omit', ...init })
  const isNo = answer.status >= 400 && answer.status < 500 && answer.status !== 429
  if (isNo) throw new SaidNo(`status ${answer.status}`)
  if (!answer.ok) throw new Error(`status ${answer.status}`)
  return (await answer.json()) as Record<string, unknown>
}

export const readProvider = (url: string): Promise<Record<string, unknown>> => read(url)

export const askProvider = (
  url: string,
  said: Record<string, string>,
): Promise<Record<string, unknown>> =>
  read(url, { method: 'POST', body: new URLSearchParams(said) })

/** The claims of a token, unverified: the server verifies, the page only compares and counts. None of what is no token. */
export const claimsOf = (token: string): Record<string, unknown> => {
  const body = token.split('.')[1] ?? ''
  try {
    const bytes = Uint8Array.from(atob(body.replaceAll('-', '+').replaceAll('_', '/')), (c) =>
      c.charCodeAt(0),
    )
    return JSON.parse(new TextDecoder().decode(bytes)) as Record<string, unknown>
  } catch {
    return {}
  }
}
