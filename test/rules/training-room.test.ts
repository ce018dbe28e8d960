import { describe, expect, it } from 'vitest'
import { heardIn } from '../../shared/training/heard.ts'
import { play, waiting, type Happened, type Played } from '../../shared/training/machine.ts'
import { longestWait, reviewOf, type RunEvent } from '../../shared/training/review.ts'
import { scriptIds, type Role } from '../../shared/training/script.ts'
import { allScripts, scriptOf } from '../../shared/training/scripts/all-scripts.ts'

const roles = allScripts.flatMap(({ id, youths }) => youths.map((role) => ({ id, role })))
const [kim] = scriptOf('ordinary').youths as [Role]
const [elis] = scriptOf('danger').youths as [Role]

/** Plays what happens, a second apart unless said otherwise, and gives all that the youth wrote. */
const run = (role: Role, ...happens: (Happened | { quiet: number })[]) => {
  let played: Played = waiting(0)
  let now = 0
  const said: string[] = []
  for (const what of happens) {
    now += 'quiet' in what ? what.quiet * 1000 : 1000
    const turn = play(role, played, 'quiet' in what ? { type: 'time' } : what, now)
    played = turn.played
    said.push(...turn.says)
  }
  return { played, said }
}
const met: Happened = { type: 'met' }
const write = (text: string): Happened => ({ type: 'heard', heard: heardIn(text) })

describe('the people of the training room', () => {
  it('are ten scripts, each once, and nobody has confirmed their lines yet', () => {
    expect(allScripts.map(({ id }) => id)).toEqual([...scriptIds])
    expect(allScripts.filter(({ confirmedBy }) => confirmedBy !== null)).toEqual([])
  })

  it.each(roles)(
    '$id: $role.name has no step that leads nowhere or that nobody reaches',
    ({ role }) => {
      const reached = new Set([role.start])
      for (const name of reached) for (const { to } of role.steps[name]?.then ?? []) reached.add(to)
      expect([...reached].sort()).toEqual(Object.keys(role.steps).sort())
    },
  )

  it.each(roles)('$id: $role.name comes to an end with whoever only writes "okej"', ({ role }) => {
    const again = Array.from({ length: 12 }, () => write('okej'))
    const patient = Array.from({ length: 12 }, () => [write('okej'), { quiet: 200 }]).flat()
    const ends = (name: string) => (role.steps[name]?.then ?? []).length === 0
    const isOver = [again, patient].some((how) => ends(run(role, met, ...how).played.at))
    const waitsForSomebodyNew = run(role, met, ...again).played.at === 'waits'
    // In danger nobody goes down to their father by being told "okej".
    expect(isOver || waitsForSomebodyNew || role.name === 'Elis').toBe(true)
  })

  it('say nothing before they are met, and begin then', () => {
    expect(run(kim, write('hej')).said).toEqual([])
    expect(run(kim, met).said).toEqual([
      'hej',
      'jag vet inte riktigt om man får skriva hit om det här',
    ])
  })

  it('answer what was asked, not what comes next in a list', () => {
    const { said } = run(
      kim,
      met,
      write('Hej Kim!'),
      write('Har du tankar på att inte vilja leva?'),
    )
    expect(said.at(-2)).toBe('nej inget sånt')
  })

  it('say that they are kept waiting, each line once, and never while it is their turn', () => {
    const wait = { quiet: 100 }
    expect(run(kim, met, wait, wait, wait).said.slice(2)).toEqual(['är du kvar?', 'hallå?'])
    const [tove] = scriptOf('over-the-border').youths as [Role]
    const hers = run(
      tove,
      met,
      write('hej'),
      write('jag frågar min kollega'),
      write('nej'),
      wait,
      write('strax'),
    )
    expect(
      run(
        tove,
        met,
        write('hej'),
        write('jag frågar min kollega'),
        write('nej'),
        wait,
        write('strax'),
        wait,
      ).said,
    ).toEqual(hers.said)
  })

  it('are not heard after they have left', () => {
    const [alex] = scriptOf('leaves').youths as [Role]
    const gone = run(alex, met, write('hej'), write('hej'), write('hej'), write('hej'))
    expect(gone.played).toMatchObject({ at: 'gone', over: true })
    expect(
      run(alex, met, write('hej'), write('hej'), write('hej'), write('hej'), write('är du kvar?'))
        .said,
    ).toEqual(gone.said)
  })

  it('go to an adult in the house when they are asked who is near', () => {
    const { said } = run(
      elis,
      met,
      write('Var är du just nu?'),
      write('Är du ensam, eller är någon hemma med dig?'),
      write('Kan du gå ner till din pappa nu?'),
    )
    expect(said).toContain('okej jag går ner till honom')
  })

  it('greet whoever takes over', () => {
    const [tove] = scriptOf('over-the-border').youths as [Role]
    expect(run(tove, met, write('hej'), { type: 'somebody-new' }).played.at).toBe('met')
  })
})

describe('what a line is about', () => {
  it.each([
    ['Hej, jag heter Alva och är kurator', ['greeting']],
    ['Det låter jobbigt. Har du tankar på att ta livet av dig?', ['question', 'safety', 'listens']],
    ['Planera inte en resa med flygplan', ['next']],
    ['okej', []],
  ])('%s', (text, heard) => {
    expect([...heardIn(text)].sort()).toEqual([...heard].sort())
  })
})

describe('what is said of a run afterwards', () => {
  const second = 1000
  const ordinary = scriptOf('ordinary')
  const done = (events: RunEvent[], now = 600 * second) =>
    reviewOf(ordinary, events, now)
      .filter(({ isDone }) => isDone)
      .map(({ id }) => id)

  it('counts what was done, by words and by acts', () => {
    expect(
      done([
        { at: 0, type: 'met', youth: 0 },
        { at: 20 * second, type: 'did', act: 'read-card' },
        { at: 30 * second, type: 'wrote', youth: 0, heard: ['greeting', 'question'] },
        { at: 60 * second, type: 'wrote', youth: 0, heard: ['safety'] },
        { at: 90 * second, type: 'did', act: 'closed' },
      ]),
    ).toEqual(['greeted', 'card', 'safety', 'wait', 'closed'])
  })

  it('does not count a greeting that came too late', () => {
    expect(
      done([
        { at: 0, type: 'met', youth: 0 },
        { at: 91 * second, type: 'wrote', youth: 0, heard: ['greeting'] },
      ]),
    ).not.toContain('greeted')
  })

  it('knows the longest wait, also of whoever waits still', () => {
    const told: RunEvent = { at: 10 * second, type: 'told', youth: 0 }
    const again: RunEvent = { at: 40 * second, type: 'told', youth: 0 }
    const wrote: RunEvent = { at: 70 * second, type: 'wrote', youth: 0, heard: [] }
    expect(longestWait([told, again, wrote], 900 * second)).toBe(60 * second)
    expect(longestWait([told, again], 100 * second)).toBe(90 * second)
    expect(done([told], 131 * second)).not.toContain('wait')
  })

  it('asks that both were answered where there are two', () => {
    const isDone = (events: RunEvent[]) =>
      reviewOf(scriptOf('two-at-once'), events, 0).find(({ id }) => id === 'all')?.isDone
    const wrote = (youth: number): RunEvent => ({ at: 0, type: 'wrote', youth, heard: [] })
    expect(isDone([wrote(0), wrote(0)])).toBe(false)
    expect(isDone([wrote(0), wrote(1)])).toBe(true)
  })
})
