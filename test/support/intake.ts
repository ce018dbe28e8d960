/** A young person who is sent in, and whoever sends them: for tests of the form and of the inbox. */
import type { IntakeForm } from '../../shared/contract/intake/intake-form.ts'
import { intakeTable } from '../../shared/contract/tables/intake.ts'
import { intakeHandlers } from '../../functions/api/intake-app.ts'
import { openIntake } from '../../functions/api/open-intake.ts'
import { answersOf } from '../../functions/api/serve/serve.ts'
import { senderBy } from '../../functions/intake/send-in.ts'
import type { TestWorld } from './test-world.ts'

/** The rows behind the policy, as their pages meet them. */
export const intakeRows = answersOf(intakeTable, intakeHandlers, openIntake)

/** Sixteen on the evening of the tests, with a yes from both guardians. */
export const charliesReferral: IntakeForm = {
  sender: {
    kind: 'school',
    name: 'Siv Skolsköterska',
    workplace: 'Storskolan, Mora',
    phone: '0250-123 45',
  },
  youth: {
    firstName: 'Charlie',
    lastName: 'Demo',
    born: '2010-03-04',
    municipality: '2062',
    reach: 'Sms till 070-000 00 00 efter skolan',
  },
  about: 'Har inte varit i skolan på tre veckor. Sover dåligt.',
  consent: { youth: true, way: 'youth-and-both', reply: true },
}

export const secretOf = (letter: string): string => letter.repeat(43)

export const sends = async (
  world: TestWorld,
  form: IntakeForm = charliesReferral,
  secret = secretOf('S'),
) =>
  intakeRows.sendIn(world, undefined, {
    proof: {
      challenge: await world.proof.challenge('words'),
      solution: { counter: 1, derivedKey: '00' },
    },
    secret,
    form,
  })

/** Sent, and the sender as they come back. */
export const hasSent = async (world: TestWorld, secret = secretOf('S')): Promise<string> => {
  await sends(world, charliesReferral, secret)
  return `Sender ${secret}`
}

export const asSender = (world: TestWorld, secret = secretOf('S')) => senderBy(world, secret)
