/** Whoever has told no age is given none: what fits somebody of any age is offered, until an age is chosen. */
import { beforeEach, expect, it } from 'vitest'
import { DirectoryTool } from '../../web/desk/referral/directory-tool.tsx'
import { field, leave, show, type } from '../support/page.ts'
import { atDesk, deskVisit } from '../support/desk-store.tsx'

beforeEach(() => sessionStorage.clear())

const doors = () =>
  [...document.querySelectorAll('.door-row strong')].map(({ textContent }) => textContent ?? '')
const shownFor = async (ageBand: '13-15' | '21-24' | undefined) => {
  const { ageBand: _none, ...visit } = deskVisit
  await show(
    atDesk(<DirectoryTool visit={ageBand === undefined ? visit : { ...visit, ageBand }} />),
  )
  const found = { age: field('Ålder').value, doors: doors() }
  await leave()
  sessionStorage.clear()
  return found
}

it('an age that nobody has told is not chosen, and hides no door', async () => {
  const unknown = await shownFor(undefined)
  expect(unknown.age).toBe('')
  const young = await shownFor('13-15')
  const grown = await shownFor('21-24')
  expect([young.age, grown.age]).toEqual(['13-15', '21-24'])
  for (const door of [...young.doors, ...grown.doors]) expect(unknown.doors).toContain(door)
  expect(young.doors).not.toEqual(grown.doors)
})

it('and an age that is chosen counts', async () => {
  await show(atDesk(<DirectoryTool visit={deskVisit} />))
  const before = doors()
  await type('Ålder', '21-24')
  expect(doors().length).toBeLessThan(before.length)
})
