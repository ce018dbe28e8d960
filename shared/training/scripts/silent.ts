/** Somebody who writes a word at a time, and stays as long as the other does. */
import { ownProposal, type Script } from '../script.ts'

export const silent: Script = {
  id: 'silent',
  title: 'En som är tyst',
  about:
    'Mio svarar med ett ord och långa pauser. Öva på att stanna kvar utan att fylla tystnaden.',
  youths: [
    {
      name: 'Mio',
      joins: { urgency: 'distress', topics: ['nedstamdhet'], ageBand: '13-15' },
      after: 0,
      slow: 3,
      handover: false,
      whenKeptWaiting: { after: 150, says: ['?'] },
      start: 'comes',
      steps: {
        comes: { says: ['hej'], then: [{ when: 'anything', to: 'one' }] },
        one: {
          says: ['vet inte'],
          then: [
            { when: { heard: ['listens'] }, to: 'two' },
            { when: 'anything', to: 'still' },
          ],
        },
        still: {
          says: ['mm'],
          then: [
            { when: { heard: ['listens'] }, to: 'two' },
            { when: { heard: ['safety'] }, to: 'true' },
            { when: { quiet: 40 }, to: 'two' },
            { when: 'anything', to: 'shut' },
          ],
        },
        shut: {
          says: ['...'],
          then: [
            { when: { heard: ['listens'] }, to: 'two' },
            { when: { quiet: 40 }, to: 'two' },
          ],
        },
        two: {
          says: ['det är svårt att skriva'],
          then: [
            { when: { heard: ['safety'] }, to: 'true' },
            { when: { heard: ['listens'] }, to: 'tells' },
            { when: { quiet: 60 }, to: 'tells' },
            { when: 'anything', to: 'tells' },
          ],
        },
        tells: {
          says: ['jag har ingen att äta med i skolan', 'jag sitter på toa på lunchen'],
          then: [
            { when: { heard: ['safety'] }, to: 'true' },
            { when: { heard: ['next'] }, to: 'ends' },
            { when: 'anything', to: 'thanks' },
          ],
        },
        true: {
          says: [
            'ibland tänker jag att det vore skönt att inte finnas',
            'men jag skulle aldrig göra nåt',
          ],
          then: [
            { when: { heard: ['next'] }, to: 'ends' },
            { when: 'anything', to: 'thanks' },
          ],
        },
        thanks: {
          says: ['tack för att du frågar'],
          then: [
            { when: { heard: ['next', 'goodbye'] }, to: 'ends' },
            { when: { quiet: 60 }, to: 'ends' },
          ],
        },
        ends: { says: ['okej', 'hej då'], then: [], leaves: 'ends' },
      },
    },
  ],
  checks: ['greeted', 'listened', 'safety', 'next', 'goodbye', 'closed'],
  look: [
    'Hur många frågor ställde du i rad innan Mio hann svara?',
    'Vad hände när du lät det vara tyst?',
  ],
  ...ownProposal,
}
