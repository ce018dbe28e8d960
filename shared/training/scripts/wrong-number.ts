/** Somebody whom the service is not for. */
import { ownProposal, type Script } from '../script.ts'

export const wrongNumber: Script = {
  id: 'wrong-number',
  title: 'Fel nummer',
  about: 'Den som skriver är vuxen och söker något annat. Hjälp vidare, vänligt och kort.',
  youths: [
    {
      name: 'Bengt',
      joins: { urgency: 'question', topics: ['annat'] },
      after: 0,
      slow: 1.2,
      handover: true,
      whenKeptWaiting: { after: 120, says: ['Är det någon där?'] },
      start: 'comes',
      steps: {
        comes: {
          says: ['Goddag', 'Jag vill boka om min tid på vårdcentralen, knäet'],
          then: [
            { when: { heard: ['next'] }, to: 'ends' },
            { when: 'anything', to: 'again' },
          ],
        },
        again: {
          says: ['Jag är 58. Är det inte sjukvården?', 'Ni var först när jag sökte'],
          then: [
            { when: { heard: ['next'] }, to: 'ends' },
            { when: 'anything', to: 'lost' },
          ],
        },
        lost: {
          says: ['Jaha. Vart ska jag vända mig då?'],
          then: [{ when: 'anything', to: 'ends' }],
        },
        ends: { says: ['Då gör jag det. Tack för hjälpen'], then: [], leaves: 'ends' },
      },
    },
  ],
  checks: ['greeted', 'next', 'wait', 'goodbye', 'closed'],
  look: [
    'Hur lång tid tog det innan det var sagt att tjänsten är för unga?',
    '”Hänvisa” har adresser och nummer som går att skicka med en tryckning.',
  ],
  ...ownProposal,
}
