/** A participant's page without its participant: what it is, why it is empty, and the way back, in words and in the heading. */
import { beforeEach, expect, it } from 'vitest'
import { signedIn } from '../../web/staff/sign-in/sign-in.ts'
import { ParticipantPage } from '../../web/treatment/participant/participant-page.tsx'
import { clinic, noNetwork, refusal, show, shown } from '../support/page.ts'

beforeEach(() => (signedIn.value = { at: 'in', token: 'of-hanna' }))

const heading = () => document.querySelector('h1')?.textContent
const wayBack = () => document.querySelector('main a[href="#"]')

it('could not be fetched', async () => {
  clinic(() => noNetwork)
  await show(<ParticipantPage participant="pt_charlie" />)
  expect(heading()).toBe('En deltagare')
  expect(shown()).toContain('Det gick inte att hämta just nu')
  expect(wayBack()).not.toBeNull()
})

it('is erased, or somebody else’s', async () => {
  clinic(() => refusal('not-found', 404))
  await show(<ParticipantPage participant="pt_charlie" />)
  expect(heading()).toBe('En deltagare')
  expect(shown()).toContain(
    'Deltagaren är raderad, eller så svarar någon annan för behandlingen nu.',
  )
  expect(wayBack()).not.toBeNull()
})
