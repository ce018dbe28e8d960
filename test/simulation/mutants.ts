/** Faults put in on purpose, one at a time, as if a condition or a look had been forgotten. */
import { isHeld, isOver } from '../../shared/rules/line/visit-states.ts'
import type { Change, Condition, Item, Store, Written } from '../../functions/store/store.ts'
import type { Visit } from '../../functions/visit/visit.ts'

export type Mutant = (store: Store) => Store

const without =
  (drop: (condition: Condition) => boolean): Mutant =>
  (store) => ({
    ...store,
    write: (change) =>
      store.write(
        'patch' in change
          ? { ...change, when: change.when.filter((condition) => !drop(condition)) }
          : change,
      ),
  })

/** Changes what a refused writer is told of the item that spoke against it. */
const tellingOtherwise =
  (change: (item: Item) => Item): Mutant =>
  (store) => ({
    ...store,
    write: async (asked): Promise<Written> => {
      const written = await store.write(asked)
      if (written.ok || written.current === undefined) return written
      return { ok: false, current: change(written.current) }
    },
  })

const setting =
  (change: (asked: Extract<Change, { patch: unknown }>) => Change): Mutant =>
  (store) => ({
    ...store,
    write: (asked) => store.write('patch' in asked ? change(asked) : asked),
  })

/** Writes over what is there, for keys that `which` names. */
const overwriting =
  (which: (item: Item) => boolean): Mutant =>
  (store) => ({
    ...store,
    write: async (asked) => {
      if ('put' in asked && which(asked.put)) await store.removeAll([asked.put])
      return store.write(asked)
    },
  })

/** Says that it is written, and writes nothing. */
const losing =
  (which: (item: Item) => boolean): Mutant =>
  (store) => ({
    ...store,
    write: (asked) =>
      'put' in asked && which(asked.put)
        ? Promise.resolve({ ok: true, item: asked.put })
        : store.write(asked),
  })

/** A change without these of its attributes, where `when` holds for it. */
const forgetting = (
  names: readonly string[],
  when: (set: Readonly<Record<string, unknown>>) => boolean = () => true,
): Mutant =>
  setting((asked) => {
    if (!when(asked.set)) return asked
    const kept = Object.entries(asked.set).filter(([name]) => !names.includes(name))
    return { ...asked, set: Object.fromEntries(kept) }
  })

const stateOf = ({ state }: Readonly<Record<string, unknown>>) =>
  state as Visit['state'] | undefined
const isRow = ({ pk }: Item) => pk.startsWith('DAY#')
const isMessage = ({ sk }: Item) => sk.startsWith('MSG#')
const isVisit = ({ sk }: Item) => sk === 'VISIT'
const isCalled = (set: Readonly<Record<string, unknown>>) => stateOf(set) === 'called'

const isPress = ({ path }: Condition) => path.startsWith('seats.') && path.endsWith('.press')

export const mutants: Readonly<Record<string, Mutant>> = {
  'a change does not look at the revision it builds on': without(({ path }) => path === 'rev'),
  'a seat is taken without looking whether it is free': without(
    (condition) => condition.path.startsWith('seats.') && 'absent' in condition,
  ),
  'the number of talks chosen is not looked at': without(
    (condition) => 'atLeast' in condition || 'fewerThan' in condition,
  ),
  'only the number of the seat is looked at, not how many are taken': without(
    (condition) => 'fewerThan' in condition,
  ),
  'a seat is taken though its counsellor is not here': without(({ path }) => path === 'status'),
  'a seat is freed whoever has it': without(isPress),
  'a late copy of a press may take somebody else': without((condition) => 'isNot' in condition),
  'a retried press is not recognised': tellingOtherwise((item) => ({ ...item, press: undefined })),
  'a writer does not recognise its own write': tellingOtherwise((item) => ({
    ...item,
    mark: 'of-somebody-else',
    press: undefined,
  })),
  'a retried message is not recognised': tellingOtherwise((item) => ({
    ...item,
    mid: 'of-another',
  })),
  'a retried join is not recognised': tellingOtherwise((item) => ({
    ...item,
    secretHash: 'of-somebody-else',
  })),
  'a put does not look whether something is there': (store) => ({
    ...store,
    write: async (asked) => {
      if ('put' in asked) await store.removeAll([asked.put])
      return store.write(asked)
    },
  }),
  'the order of the line is ignored': (store) => ({
    ...store,
    list: async (query) => {
      const items = await store.list(query)
      return query.index === 'line' ? [...items].reverse() : items
    },
  }),
  'whoever is called stays in the line': setting((asked) => {
    const { line, order, ...rest } = asked.set as Record<string, never>
    const state = asked.set.state as Visit['state'] | undefined
    const called = state !== undefined && isHeld(state) && line === undefined
    return called ? { ...asked, set: rest } : { ...asked, set: { ...rest, line, order } }
  }),
  'a talk that goes back to the line is not put into it': setting((asked) => {
    const { line, order, ...rest } = asked.set as Record<string, never>
    return rest.returned === true
      ? { ...asked, set: rest }
      : { ...asked, set: { ...rest, line, order } }
  }),
  'a seat is never freed': setting((asked) => {
    const frees = Object.entries(asked.set).some(
      ([path, value]) => path.startsWith('seats.') && value === undefined,
    )
    return frees ? { ...asked, set: {} } : asked
  }),
  'a visit is written without growing its revision': forgetting(['rev']),
  'a call does not say who calls': forgetting(['holder'], isCalled),
  'a call does not say which press it is': forgetting(['press'], isCalled),
  'a call does not say on which seat': forgetting(['seat'], isCalled),
  'whoever is put aside still belongs to the desk': forgetting(
    ['holder'],
    (set) => stateOf(set) === 'aside',
  ),
  'whoever has left still stands in the line': forgetting(['line', 'order'], (set) => {
    const state = stateOf(set)
    return state !== undefined && isOver(state)
  }),
  'a visit is not counted': losing(isRow),
  'a visit is counted again at every repeat': overwriting(isRow),
  'a second join takes the place of the first': overwriting(isVisit),
  'a message is written over another': overwriting(isMessage),
  'a message is acknowledged and not stored': losing(isMessage),
  'what is said to be erased is still there': (store) => ({
    ...store,
    removeAll: () => Promise.resolve(),
    write: (asked) =>
      store.write(
        'patch' in asked && asked.set.closed === true
          ? { ...asked, set: { closed: true, expires: asked.set.expires } }
          : asked,
      ),
  }),
  'a place in the line runs out at once': (store) => ({
    ...store,
    write: (asked) =>
      store.write(
        'put' in asked && isVisit(asked.put) ? { put: { ...asked.put, expires: 1 } } : asked,
      ),
  }),
  'only the first in line is looked at': (store) => ({
    ...store,
    list: (query) => store.list(query.limit === undefined ? query : { ...query, limit: 1 }),
  }),
  'a counsellor who is gone is never missed': setting((asked) =>
    asked.patch.pk === 'DESKS' && typeof asked.set.seenAt === 'number'
      ? { ...asked, set: { ...asked.set, seenAt: asked.set.seenAt + 86_400_000 } }
      : asked,
  ),
  'a seat forgets which press it has served': setting((asked) => ({
    ...asked,
    set: Object.fromEntries(
      Object.entries(asked.set).filter(([name]) => !name.startsWith('spent')),
    ),
  })),
}
