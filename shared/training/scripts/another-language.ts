/** Somebody who would rather write in another language, and whom a colleague understands. */
import { ownProposal, type Script } from '../script.ts'

export const anotherLanguage: Script = {
  id: 'another-language',
  title: 'Ett annat språk',
  about: 'Yara skriver hellre på engelska, och helst på arabiska. Amir talar arabiska och är här.',
  youths: [
    {
      name: 'Yara',
      joins: { urgency: 'talk', topics: ['familj'], ageBand: '18-20' },
      after: 0,
      slow: 1.4,
      handover: true,
      whenKeptWaiting: { after: 100, says: ['hello?'] },
      start: 'comes',
      steps: {
        comes: {
          says: ['hej', 'is english ok? min svenska är inte så bra'],
          then: [
            { when: 'somebody-new', to: 'met' },
            { when: { heard: ['language'] }, to: 'asks' },
            { when: 'anything', to: 'tells' },
          ],
        },
        tells: {
          says: ['i dont understand everything you write', 'can you write more easy?'],
          then: [
            { when: 'somebody-new', to: 'met' },
            { when: { heard: ['colleague', 'language'] }, to: 'asks' },
            { when: 'anything', to: 'family' },
          ],
        },
        family: {
          says: ['it is about my brother. he decides everything', 'i can say it better in arabic'],
          then: [
            { when: 'somebody-new', to: 'met' },
            { when: 'anything', to: 'asks' },
          ],
        },
        asks: {
          says: ['is there somebody who speaks arabic?', 'will he tell my family?'],
          then: [
            { when: 'somebody-new', to: 'met' },
            { when: 'anything', to: 'waits' },
          ],
        },
        waits: { says: ['ok thank you'], then: [{ when: 'somebody-new', to: 'met' }] },
        met: {
          says: ['مرحبا'],
          then: [{ when: { quiet: 45 }, to: 'ends' }],
        },
        ends: { says: ['شكرا'], then: [], leaves: 'ends' },
      },
    },
  ],
  checks: ['greeted', 'language', 'limits', 'colleague', 'offered', 'wait'],
  look: [
    'Hur långa var dina meningar?',
    'Yara undrade om någon berättar för familjen. Fick hon svar innan du lämnade över?',
  ],
  ...ownProposal,
}
