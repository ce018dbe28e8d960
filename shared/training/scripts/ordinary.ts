/** Somebody who cannot sleep, on an evening like others. */
import { ownProposal, type Script } from '../script.ts'

export const ordinary: Script = {
  id: 'ordinary',
  title: 'En vanlig kväll',
  about:
    'Kim kan inte sova och orkar inte skolan. Börja här: ta nästa, skriv, avsluta, spara formuläret.',
  youths: [
    {
      name: 'Kim',
      joins: { urgency: 'talk', topics: ['somn', 'stress-skola'], ageBand: '16-17' },
      after: 0,
      slow: 1,
      handover: true,
      whenKeptWaiting: { after: 90, says: ['är du kvar?', 'hallå?'] },
      start: 'comes',
      steps: {
        comes: {
          says: ['hej', 'jag vet inte riktigt om man får skriva hit om det här'],
          then: [{ when: 'anything', to: 'tells' }],
        },
        tells: {
          says: ['jag kan inte sova. ligger vaken till tre typ', 'och sen orkar jag inte skolan'],
          then: [
            { when: { heard: ['safety'] }, to: 'safe' },
            { when: 'anything', to: 'more' },
          ],
        },
        more: {
          says: [
            'sen i våras. det har varit prov hela tiden',
            'mamma säger att jag bara ska lägga bort mobilen',
          ],
          then: [
            { when: { heard: ['safety'] }, to: 'safe' },
            { when: { heard: ['listens'] }, to: 'eased' },
            { when: 'anything', to: 'asks' },
          ],
        },
        eased: {
          says: ['ja precis', 'skönt att nån fattar'],
          then: [
            { when: { heard: ['safety'] }, to: 'safe' },
            { when: { heard: ['next'] }, to: 'plans' },
            { when: 'anything', to: 'asks' },
          ],
        },
        asks: {
          says: ['men vad ska jag göra då?'],
          then: [
            { when: { heard: ['safety'] }, to: 'safe' },
            { when: 'anything', to: 'plans' },
          ],
        },
        safe: {
          says: ['nej inget sånt', 'jag är bara sjukt trött'],
          then: [
            { when: { heard: ['next'] }, to: 'plans' },
            { when: 'anything', to: 'asks' },
          ],
        },
        plans: {
          says: ['okej. det kan jag testa', 'tack'],
          then: [
            { when: 'anything', to: 'ends' },
            { when: { quiet: 60 }, to: 'ends' },
          ],
        },
        ends: { says: ['hej då!'], then: [], leaves: 'ends' },
      },
    },
  ],
  checks: ['greeted', 'card', 'safety', 'listened', 'wait', 'next', 'goodbye', 'closed'],
  look: ['Vem skrev mest, du eller Kim?', 'Kom rådet före eller efter att Kim fick berätta?'],
  ...ownProposal,
}
