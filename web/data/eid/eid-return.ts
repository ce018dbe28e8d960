/**
 * What the e-identification brought back in the address, which is cleaned at once. The tab keeps what it went there
 * with; nothing else of it is kept anywhere.
 */
import { signal } from '@preact/signals'
import type { BroughtByEid } from '../../../shared/contract/records/identity.ts'
import { keptJson } from '../read-json.ts'

export interface EidErrand {
  verifier: string
  state: string
  redirect: string
  /** A visit to become known in, the youth's own pages, or the programme. */
  why: 'visit' | 'mine' | 'programme'
}

interface EidReturned extends EidErrand {
  /** Absent when the youth turned back. */
  code: string | undefined
}

const kept = 'eid'
const came = 'eid-came'

export const keepErrand = (errand: EidErrand): void =>
  sessionStorage.setItem(kept, JSON.stringify(errand))

const readReturn = (): EidReturned | undefined => {
  const said = new URLSearchParams(sessionStorage.getItem(came) ?? location.search)
  sessionStorage.removeItem(came)
  // Put by where the page is too small to know of this, and cleaned away here where it is not.
  if (/[?&]state=/.test(location.search)) history.replaceState(null, '', location.pathname)
  const errand = keptJson<EidErrand>(sessionStorage.getItem(kept))
  if (errand === undefined || !said.has('state')) return undefined
  sessionStorage.removeItem(kept)
  // Another tab's, or somebody's who made this address: not ours.
  if (said.get('state') !== errand.state) return undefined
  return { ...errand, code: said.get('code') ?? undefined }
}

export const eidReturned = signal(readReturn())

/** What is to be exchanged, once; undefined when nobody came back, or they turned back. */
export const takeReturned = (): BroughtByEid | undefined => {
  const returned = eidReturned.peek()
  eidReturned.value = undefined
  if (returned?.code === undefined) return undefined
  const { code, verifier, redirect } = returned
  return { code, verifier, redirect }
}
