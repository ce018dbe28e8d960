/** Somebody who is gone in the middle. */
import { ownProposal, type Script } from '../script.ts'

export const leaves: Script = {
  id: 'leaves',
  title: 'En som försvinner',
  about: 'Alex börjar berätta och är sedan borta. Vad gör du med det, och med dig själv?',
  youths: [
    {
      name: 'Alex',
      joins: { urgency: 'selfharm', topics: ['sjalvskada'], ageBand: '13-15' },
      after: 0,
      slow: 1.2,
      handover: false,
      whenKeptWaiting: { after: 60, says: ['hej?'] },
      start: 'comes',
      steps: {
        comes: {
          says: ['hej', 'lovar du att inte säga nåt till nån'],
          then: [
            { when: { heard: ['limits'] }, to: 'tells' },
            { when: 'anything', to: 'doubts' },
          ],
        },
        doubts: {
          says: ['du svarade inte på frågan'],
          then: [{ when: 'anything', to: 'tells' }],
        },
        tells: {
          says: ['jag har börjat göra mig illa igen', 'ingen vet'],
          then: [
            { when: { heard: ['safety'] }, to: 'true' },
            { when: 'anything', to: 'gone' },
          ],
        },
        true: { says: ['inte ikväll. men igår'], then: [{ when: 'anything', to: 'gone' }] },
        gone: { says: ['nån kommer'], then: [], leaves: 'vanishes' },
      },
    },
  ],
  checks: ['greeted', 'limits', 'safety', 'listened', 'wait'],
  look: [
    'Vad lovade du, och kunde du hålla det?',
    'Platsen är kvar en stund om Alex kommer tillbaka. Vad skriver du som första rad då?',
    'Berätta för en kollega. Det är inte ditt fel att någon går.',
  ],
  ...ownProposal,
}
