/** Deny is the default: of everything anybody could wish for, the table allows what stands in it. */
import { describe, expect, test } from 'vitest'
import { AccessRole, Action, BreakGlass, Resource } from '../../shared/rules/records/access.ts'
import {
  accessPolicy,
  mayAccess,
  places,
  relations,
  type Wish,
} from '../../shared/rules/records/access-policy.ts'

const every: Wish[] = AccessRole.options.flatMap((role) =>
  Action.options.flatMap((action) =>
    Resource.options.flatMap((resource) =>
      relations.flatMap((relation) =>
        places.map((place) => ({ role, action, resource, relation, place })),
      ),
    ),
  ),
)
const allowed = every.filter(mayAccess)
const named = (wish: Wish) => Object.values(wish).join(' ')

describe('the whole product of role, action, record, relation and place', () => {
  test('is allowed exactly where the table says so, and nowhere else', () => {
    const written = accessPolicy.flatMap(({ role, relation, place, may }) =>
      Object.entries(may).flatMap(([resource, actions]) =>
        actions.map((action) => [role, action, resource, relation, place].join(' ')),
      ),
    )
    expect(allowed.map(named).sort()).toEqual([...new Set(written)].sort())
    expect(every.length).toBe(7 * 13 * 13 * 7 * 2)
    console.log(`${every.length} wishes, ${allowed.length} allowed, the rest refused`)
  })

  test('has no row twice, and each says by which law', () => {
    const rows = accessPolicy.map(({ role, relation, place }) => `${role} ${relation} ${place}`)
    expect(new Set(rows).size).toBe(rows.length)
    for (const { source, confirmedBy } of accessPolicy) {
      expect(source.length).toBeGreaterThan(5)
      expect(confirmedBy).toBeNull()
    }
  })

  test('lets nobody without a part in the care see what is written of a person', () => {
    const content = ['journal', 'identity', 'answers', 'message', 'safety', 'draft', 'consent']
    const seen = allowed.filter(
      ({ relation, resource, action }) =>
        relation === 'none' && content.includes(resource) && action !== 'erase',
    )
    expect(seen).toEqual([])
  })

  test('shows whoever is blocked that there is something, and nothing more', () => {
    const blocked = allowed.filter(({ relation }) => relation === 'blocked')
    expect(blocked.map(({ action, resource }) => `${action} ${resource}`)).toEqual([
      'read block',
      'read block',
    ])
  })

  test('lets only the person close a unit out or in, and only the person share', () => {
    for (const { action, resource, relation } of allowed) {
      if (action === 'block' || action === 'unblock') expect(relation).toBe('self')
      if (resource === 'consent' && action !== 'read') expect(relation).toBe('self')
    }
  })

  test('lets nothing be written, corrected or printed through a broken glass or from another unit', () => {
    const others = allowed.filter(
      ({ relation, place }) => relation === 'broke-glass' || place === 'other-unit',
    )
    expect(others.length).toBeGreaterThan(0)
    for (const { action } of others) expect(action).toBe('read')
  })

  test('gives coordinators nothing, and administrators no word anybody wrote', () => {
    expect(allowed.filter(({ role }) => role === 'coordinator')).toEqual([])
    const seen = allowed.filter(({ role }) => role === 'admin').map(({ resource }) => resource)
    expect(new Set(seen)).toEqual(new Set(['log', 'enrolment']))
  })

  test('lets nobody change or take away a journal but the clock, when it has been kept long enough', () => {
    const erasing = allowed.filter(
      ({ action, resource }) => action === 'erase' && resource === 'journal',
    )
    expect(erasing.map(({ role }) => role)).toEqual(['clock'])
  })
})

test('there is a closed list of reasons to break the glass', () => {
  expect(BreakGlass.options.length).toBeGreaterThanOrEqual(3)
})
