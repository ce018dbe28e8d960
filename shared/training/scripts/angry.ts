/** Somebody who has been let down before, and begins with it. */
import { ownProposal, type Script } from '../script.ts'

export const angry: Script = {
  id: 'angry',
  title: 'En som är arg',
  about: 'Robin har väntat länge, på er och på andra. Det du skriver först avgör om Robin stannar.',
  youths: [
    {
      name: 'Robin',
      joins: { urgency: 'distress', topics: ['familj'], ageBand: '16-17' },
      after: 0,
      slow: 0.7,
      handover: false,
      whenKeptWaiting: { after: 45, says: ['jaha. skitsamma då', 'ni är precis som alla andra'] },
      start: 'comes',
      steps: {
        comes: {
          says: ['äntligen', 'vet du hur länge jag suttit här eller', 'ni bryr er inte ett skit'],
          then: [
            { when: { heard: ['listens'] }, to: 'less' },
            { when: 'anything', to: 'more' },
          ],
        },
        more: {
          says: ['mm säkert', 'soc sa samma sak. sen hörde de aldrig av sig'],
          then: [
            { when: { heard: ['listens'] }, to: 'less' },
            { when: 'anything', to: 'last-try' },
          ],
        },
        'last-try': {
          says: ['du svarar som en robot', 'är du ens en människa'],
          then: [
            { when: { heard: ['listens'] }, to: 'less' },
            { when: 'anything', to: 'goes' },
          ],
        },
        less: {
          says: ['okej', 'det är farsan. han skriker på allt. jag bara väntar på att få flytta'],
          then: [
            { when: { heard: ['safety'] }, to: 'safe' },
            { when: { heard: ['listens'] }, to: 'tells' },
            { when: 'anything', to: 'tells' },
          ],
        },
        tells: {
          says: ['igår kastade han min telefon i väggen', 'ingen frågar nånsin hur JAG mår'],
          then: [
            { when: { heard: ['safety'] }, to: 'safe' },
            { when: { heard: ['next'] }, to: 'ends' },
            { when: 'anything', to: 'asks' },
          ],
        },
        safe: {
          says: ['han slår inte', 'men jag sover med stolen mot dörren ibland'],
          then: [
            { when: { heard: ['next'] }, to: 'ends' },
            { when: 'anything', to: 'asks' },
          ],
        },
        asks: {
          says: ['så vad händer nu?'],
          then: [{ when: 'anything', to: 'ends' }],
        },
        ends: {
          says: ['okej. jag tänker på det', 'du var inte så dålig ändå'],
          then: [],
          leaves: 'ends',
        },
        goes: { says: ['nä glöm det'], then: [], leaves: 'ends' },
      },
    },
  ],
  checks: ['greeted', 'listened', 'safety', 'wait', 'limits', 'next', 'closed'],
  look: [
    'Försvarade du tjänsten, eller svarade du på det som låg under?',
    'Robin sover med en stol mot dörren. Vad skulle du göra med det, och vem frågar du?',
  ],
  ...ownProposal,
}
