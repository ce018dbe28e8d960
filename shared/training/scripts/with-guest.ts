/** A friend who sits beside and would rather answer. */
import { ownProposal, type Script } from '../script.ts'

export const withAGuest: Script = {
  id: 'with-a-guest',
  title: 'En gäst bredvid',
  about: 'Vera har sin kompis Lo bredvid sig, och Lo skriver en del av raderna.',
  youths: [
    {
      name: 'Vera',
      joins: { urgency: 'talk', topics: ['relationer', 'sex-samlevnad'], ageBand: '16-17' },
      after: 0,
      slow: 1,
      handover: true,
      whenKeptWaiting: { after: 90, says: ['hallååå (lo skriver)'] },
      start: 'comes',
      steps: {
        comes: {
          says: ['hej! det är lo som skriver åt vera', 'hon vågar inte men hon sitter bredvid'],
          then: [
            { when: { heard: ['guest'] }, to: 'alone' },
            { when: 'anything', to: 'friend' },
          ],
        },
        friend: {
          says: ['hon har en kille som läser alla hennes meddelanden', 'det är ju inte normalt??'],
          then: [
            { when: { heard: ['guest'] }, to: 'alone' },
            { when: 'anything', to: 'friend-again' },
          ],
        },
        'friend-again': {
          says: ['jag säger åt henne att göra slut', 'eller hur?'],
          then: [
            { when: { heard: ['guest'] }, to: 'alone' },
            { when: 'anything', to: 'alone' },
          ],
        },
        alone: {
          says: ['okej lo gick och hämtade te', 'det är jag vera nu'],
          then: [{ when: 'anything', to: 'tells' }],
        },
        tells: {
          says: ['han blir så ledsen om jag inte svarar', 'jag vet inte om jag vill göra slut'],
          then: [
            { when: { heard: ['safety'] }, to: 'safe' },
            { when: { heard: ['next'] }, to: 'ends' },
            { when: 'anything', to: 'back' },
          ],
        },
        safe: {
          says: ['han har aldrig slagit mig', 'men han tog tag i armen en gång'],
          then: [
            { when: { heard: ['next'] }, to: 'ends' },
            { when: 'anything', to: 'back' },
          ],
        },
        back: {
          says: ['lo kommer tillbaka nu', 'hon får gärna läsa'],
          then: [{ when: 'anything', to: 'ends' }],
        },
        ends: { says: ['tack', 'vi ska prata om det'], then: [], leaves: 'ends' },
      },
    },
  ],
  checks: ['greeted', 'guest', 'listened', 'safety', 'next', 'closed'],
  look: [
    'Vems fråga svarade du på, Veras eller Los?',
    'I ett riktigt samtal får en gäst en egen plats med ”Bjud in någon”, och bara om den unga vill.',
  ],
  ...ownProposal,
}
