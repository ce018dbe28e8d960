/** Acute danger: the procedure, a second key, and an adult in the same house. No method is described. */
import { ownProposal, type Script } from '../script.ts'

export const danger: Script = {
  id: 'danger',
  title: 'Akut fara, med en kollega',
  about:
    'Elis väljer ”jag är i fara” på dörren. Öppna säkerhetsrutinen; Amir tar den andra nyckeln.',
  youths: [
    {
      name: 'Elis',
      joins: { urgency: 'danger', topics: ['inte-vilja-leva'], ageBand: '16-17' },
      after: 0,
      slow: 1,
      handover: false,
      whenKeptWaiting: { after: 40, says: ['är du där', 'snälla'] },
      start: 'comes',
      steps: {
        comes: {
          says: ['jag orkar inte mer', 'jag tänker göra det ikväll'],
          then: [
            { when: { heard: ['place'] }, to: 'place' },
            { when: { heard: ['near'] }, to: 'near' },
            { when: { heard: ['safety', 'means'] }, to: 'true' },
            { when: 'anything', to: 'afraid' },
          ],
        },
        afraid: {
          says: ['jag vet inte varför jag skriver', 'jag är rädd'],
          then: [
            { when: { heard: ['place'] }, to: 'place' },
            { when: { heard: ['near'] }, to: 'near' },
            { when: 'anything', to: 'true' },
          ],
        },
        true: {
          says: ['ja', 'jag har det framme'],
          then: [
            { when: { heard: ['place'] }, to: 'place' },
            { when: { heard: ['near'] }, to: 'near' },
            { when: { heard: ['means'] }, to: 'away' },
            { when: 'anything', to: 'afraid' },
          ],
        },
        place: {
          says: ['hemma. i mitt rum', 'du får inte skicka nån'],
          then: [
            { when: { heard: ['near'] }, to: 'near' },
            { when: { heard: ['limits'] }, to: 'told' },
            { when: { heard: ['means'] }, to: 'away' },
            { when: 'anything', to: 'afraid-of-it' },
          ],
        },
        'afraid-of-it': {
          says: ['vad händer nu?'],
          then: [
            { when: { heard: ['near'] }, to: 'near' },
            { when: { heard: ['limits'] }, to: 'told' },
            { when: { heard: ['means'] }, to: 'away' },
          ],
        },
        told: {
          says: ['okej', 'blir pappa arg?'],
          then: [
            { when: { heard: ['near'] }, to: 'near' },
            { when: { heard: ['place'] }, to: 'place' },
            { when: 'anything', to: 'near' },
          ],
        },
        away: {
          says: ['jag har lagt det i hallen nu'],
          then: [
            { when: { heard: ['near'] }, to: 'near' },
            { when: { heard: ['place'] }, to: 'place' },
            { when: { heard: ['limits'] }, to: 'told' },
          ],
        },
        near: {
          says: ['pappa sitter i köket', 'han vet ingenting'],
          then: [
            { when: { heard: ['next', 'near'] }, to: 'goes' },
            { when: { heard: ['limits'] }, to: 'goes' },
            { when: 'anything', to: 'dares-not' },
          ],
        },
        'dares-not': {
          says: ['jag vågar inte säga det'],
          then: [{ when: 'anything', to: 'goes' }],
        },
        goes: {
          says: ['okej jag går ner till honom', 'kan du vara kvar?'],
          then: [
            { when: 'anything', to: 'there' },
            { when: { quiet: 30 }, to: 'there' },
          ],
        },
        there: {
          says: [
            'jag visade honom det jag skrivit till dig',
            'han kramar mig',
            'vi åker in till akuten',
          ],
          then: [],
        },
      },
    },
  ],
  checks: ['procedure', 'second', 'place', 'near', 'limits', 'steps', 'listened', 'wait'],
  look: [
    'När öppnade du rutinen, och vad väntade du på?',
    'Vad gjorde du, och vad gjorde Amir? Sa ni det till varandra?',
    'Vem pratar du med själv efter ett sådant här samtal?',
  ],
  ...ownProposal,
}
