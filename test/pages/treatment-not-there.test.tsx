/** A page of those who treat without what it is about: what it is, why it is empty, and the way on, in words and in the heading. */
import { beforeEach, expect, it } from 'vitest'
import { signedIn } from '../../web/staff/sign-in/sign-in.ts'
import { AdminPage } from '../../web/treatment/admin/admin-page.tsx'
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

it('is no participant at all: an address that was written wrong', async () => {
  clinic(() => refusal('bad-input', 400))
  await show(<ParticipantPage participant="pt_charlie" />)
  expect(shown()).toContain('Deltagaren är raderad')
  expect(shown()).not.toContain('Det gick inte att hämta just nu')
  expect(wayBack()).not.toBeNull()
})

it('and the page of figures says which of its parts could not be fetched', async () => {
  clinic(() => noNetwork)
  await show(<AdminPage />)
  expect(shown()).toContain('Det gick inte att hämta siffrorna just nu')
  expect(shown()).toContain('Det gick inte att hämta deltagarna just nu')
})
