/** The drawn states are the tables of transitions as they are now. */
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { statesPage } from '../../infra/documents/states.ts'

it('docs/states.md is written down as it is: `npm run docs` writes it anew', () => {
  expect(readFileSync('docs/states.md', 'utf8')).toBe(statesPage())
})
