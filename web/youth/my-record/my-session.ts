/**
 * The signing in to the own pages: the provider's word lives in this page's memory and nowhere else, so
 * closing the tab ends it here. Signing out ends it on the server, and empties every other tab at once.
 */
import { signal } from '@preact/signals'
import { consentsForPatient } from '../../../shared/contract/records/consent.ts'
import { myRecordApi } from '../../../shared/contract/records/my-record.ts'
import { client } from '../../data/client.ts'
import { forgetFetched } from '../../data/forget-fetched.ts'

export const word = signal<string | undefined>(undefined)
/** `out`: just now, here or in another tab; `alone`: here only, for the service was not reached. */
export const left = signal<'out' | 'alone' | undefined>(undefined)

const authorization = () => (word.value === undefined ? undefined : `Patient ${word.value}`)
const api = client(myRecordApi, { authorization })
const consents = client(consentsForPatient, { authorization })
export const mineCalls = { ...api, ...consents }

/** Older phones have no way from tab to tab: there the server's no empties the others at their next question. */
const tabs = 'BroadcastChannel' in globalThis ? new BroadcastChannel('mitt') : undefined
const empty = (how: 'out' | 'alone') => {
  word.value = undefined
  left.value = how
  forgetFetched()
}
if (tabs) tabs.onmessage = () => word.value !== undefined && empty('out')

/** Every tab is empty afterwards, whatever the network says; `left` tells whether the service has ended it too. */
export const signOut = async (): Promise<void> => {
  tabs?.postMessage('out')
  const ended = mineCalls.signOut()
  const ok = await ended.then(
    () => true,
    () => false,
  )
  empty(ok ? 'out' : 'alone')
}
