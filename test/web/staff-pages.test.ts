/** Whoever has several tasks finds the way from one page to the other, and nobody a way that is closed to them. */
import { expect, it } from 'vitest'
import { otherPages } from '../../web/staff/staff-pages.tsx'

it('leads to every other page of one’s roles, each once', () => {
  expect(otherPages(['counsellor', 'therapist', 'admin'], '/personal/')).toEqual([
    '/behandling/',
    '/samordning/',
  ])
  expect(otherPages(['counsellor', 'therapist'], '/personal/')).toEqual(['/behandling/'])
  expect(otherPages(['counsellor', 'coordinator'], '/behandling/')).toEqual([
    '/personal/',
    '/samordning/',
  ])
})

it('leads nowhere for whoever has one task, or one that has no page', () => {
  expect(otherPages(['counsellor'], '/personal/')).toEqual([])
  expect(otherPages(['unknown'], '/personal/')).toEqual([])
})
