/** Letters that wait for an answer and times that can be booked, so that a newcomer's inbox and calendar are not empty. Invented. */
import type { WriteLetter } from '../../../shared/contract/later/letters.ts'
import { addDays, instantOf, localTime } from '../../../shared/rules/opening/shift-times.ts'
import { solved } from '../../../web/data/proof-of-work/work.ts'
import { book, codeOfTicket, newCode, offerTimes, writeLetter } from '../../later/index.ts'
import type { World } from '../../ports/world.ts'
import { demoStaff } from './staff.ts'

const letters: readonly (Pick<WriteLetter, 'urgency' | 'topics'> & { text: string })[] = [
  {
    urgency: 'talk',
    topics: ['somn'],
    text: 'Hej, jag kan inte sova på vardagar. På helgen går det bra. Är det stress eller är jag bara lat?',
  },
  {
    urgency: 'question',
    topics: ['preventivmedel'],
    text: 'Kan man byta p-piller mitt i en karta? Jag får så ont i huvudet av dem jag har.',
  },
  {
    urgency: 'talk',
    topics: ['relationer', 'familj'],
    text: 'Min bästa kompis pratar inte med mig längre och hemma märker ingen. Jag orkar inte chatta, därför skriver jag.',
  },
]

/** Who has times, on which of the next days, from when, and how many in a row; the first of all is taken. */
const offered = [
  { staff: 'maja-region', inDays: 1, from: '13:00', count: 3 },
  { staff: 'elin-mora', inDays: 2, from: '17:00', count: 2 },
  { staff: 'karin-ludvika', inDays: 3, from: '10:00', count: 3 },
]
const length = 45

const plain = (text: string) => ({
  v: 0 as const,
  kid: 'none',
  data: Buffer.from(text).toString('base64url'),
})

export const seedLater = async (world: World): Promise<void> => {
  const once = (): string => world.id()
  const codeOfSomebody = async () => {
    const challenge = await world.proof.challenge('words')
    const { ticket } = await newCode(world, { challenge, solution: await solved(challenge) })
    return codeOfTicket(world, ticket)
  }
  for (const { text, ...letter } of letters)
    await writeLetter(world, await codeOfSomebody(), {
      ...letter,
      once: once(),
      body: plain(text),
      language: 'sv',
      maySwitchLaw: true,
    })
  const { day } = localTime(world.now())
  for (const [place, { staff, inDays, from, count }] of offered.entries()) {
    const member = demoStaff.find(({ id }) => id === staff)!
    const start = instantOf({ day: addDays(day, inDays), time: from })
    const told = { once: once(), start, length, count, channel: 'chat' as const }
    const answer = await offerTimes(world, member, told)
    const [first] = answer.outcome === 'offered' ? answer.times : []
    if (place > 0 || first === undefined) continue
    const asked = {
      once: once(),
      time: first.id,
      start,
      topics: ['somn' as const],
      language: 'sv' as const,
    }
    await book(world, await codeOfSomebody(), asked)
  }
}
