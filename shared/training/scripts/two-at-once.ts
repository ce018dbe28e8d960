/** Two at the same time, of whom one can wait better than the other. */
import { ownProposal, type Role, type Script } from '../script.ts'

const noa: Role = {
  name: 'Noa',
  joins: { urgency: 'distress', topics: ['relationer'], ageBand: '16-17' },
  after: 0,
  slow: 1,
  handover: true,
  whenKeptWaiting: { after: 70, says: ['hallå', 'jag orkar inte sitta här själv'] },
  start: 'comes',
  steps: {
    comes: {
      says: ['hej', 'min tjej gjorde slut för en timme sen', 'jag bara gråter'],
      then: [{ when: 'anything', to: 'tells' }],
    },
    tells: {
      says: ['hon skrev det på snap', 'alla vet redan'],
      then: [
        { when: { heard: ['safety'] }, to: 'safe' },
        { when: { heard: ['next'] }, to: 'ends' },
        { when: 'anything', to: 'more' },
      ],
    },
    more: {
      says: ['hur ska jag gå till skolan i morgon'],
      then: [
        { when: { heard: ['safety'] }, to: 'safe' },
        { when: 'anything', to: 'ends' },
      ],
    },
    safe: {
      says: ['nej. jag vill bara att det ska sluta göra ont', 'min syrra är hemma'],
      then: [{ when: 'anything', to: 'ends' }],
    },
    ends: { says: ['okej. jag går in till min syrra', 'tack'], then: [], leaves: 'ends' },
  },
}

const sam: Role = {
  name: 'Sam',
  joins: { urgency: 'question', topics: ['preventivmedel'], ageBand: '18-20' },
  after: 15,
  slow: 1,
  handover: true,
  whenKeptWaiting: { after: 150, says: ['ingen stress, jag väntar'] },
  start: 'comes',
  steps: {
    comes: {
      says: ['hej! snabb fråga', 'hur gör man för att få p-piller om man aldrig haft förut?'],
      then: [
        { when: { heard: ['next'] }, to: 'thanks' },
        { when: 'anything', to: 'asks' },
      ],
    },
    asks: {
      says: ['kostar det nåt?'],
      then: [{ when: 'anything', to: 'thanks' }],
    },
    thanks: { says: ['perfekt tack!'], then: [], leaves: 'ends' },
  },
}

export const twoAtOnce: Script = {
  id: 'two-at-once',
  title: 'Två på en gång',
  about:
    'Noa har just blivit lämnad. Sam har en snabb fråga. Ta båda, och håll ordning på vem som väntar.',
  youths: [noa, sam],
  checks: ['greeted', 'all', 'wait', 'listened', 'safety', 'next', 'closed'],
  look: [
    'Sa du till den ena att du strax är tillbaka, innan du gick till den andra?',
    'Vem av dem behövde dig mest, och fick det synas?',
  ],
  ...ownProposal,
}
