/**
 * What the e-identification brought back in the address, which the page put by before cleaning it.
 * The tab keeps what it went there with; nothing else of it is kept anywhere.
 */
import { signal } from '@preact/signals'

export interface EidErrand {
  verifier: string
  state: string
  redirect: string
  /** A visit to become known in, or the youth's own pages. */
  why: 'visit' | 'mine'
}

interface EidReturned extends EidErrand {
  /** Absent when the youth turned back. */
  code: string | undefined
}

const kept = 'eid'

export const keepErrand = (errand: EidErrand): void =>
  sessionStorage.setItem(kept, JSON.stringify(errand))

const readReturn = (): EidReturned | undefined => {
  const said = new URLSearchParams(sessionStorage.getItem('eid-came') ?? '')
  sessionStorage.removeItem('eid-came')
  const text = sessionStorage.getItem(kept)
  if (text === null || !said.has('state')) return undefined
  sessionStorage.removeItem(kept)
  const errand = JSON.parse(text) as EidErrand
  // Another tab's, or somebody's who made this address: not ours.
  if (said.get('state') !== errand.state) return undefined
  return { ...errand, code: said.get('code') ?? undefined }
}

export const eidReturned = signal(readReturn())
