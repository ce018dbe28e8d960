/** What every refusal must look like: a code for programs, a sentence for people, and no detail. */
import { expect } from 'vitest'
import { refusals, type Problem, type RefusalCode } from '../../shared/contract/refusals.ts'

/** Asserts problem+json with this code, and answers with it. */
export const expectRefused = async (answer: Response, code: RefusalCode): Promise<Problem> => {
  const said = await answer.text()
  expect(said, 'a refusal has a body').not.toBe('')
  const problem = JSON.parse(said) as Problem
  expect(problem).toMatchObject({
    type: 'about:blank',
    code,
    status: refusals[code].status,
    title: refusals[code].title,
    detail: refusals[code].now,
  })
  expect(answer.status).toBe(refusals[code].status)
  expect(answer.headers.get('content-type')).toMatch(/^application\/problem\+json/)
  expect(answer.headers.get('cache-control')).toBe('no-store')
  return problem
}
