/** A question that belongs to health care: a hand-over across the border between the two laws. */
import { ownProposal, type Script } from '../script.ts'

export const overTheBorder: Script = {
  id: 'over-the-border',
  title: 'Lämna över till regionen',
  about:
    'Tove behöver en barnmorska. Maja på regionen är här. Lagen ändras, och det får Tove veta först.',
  only: 'SoL',
  youths: [
    {
      name: 'Tove',
      joins: { urgency: 'talk', topics: ['preventivmedel'], ageBand: '18-20' },
      after: 0,
      slow: 1,
      handover: true,
      whenKeptWaiting: { after: 100, says: ['är du kvar?'] },
      start: 'comes',
      steps: {
        comes: {
          says: ['hej', 'jag fick en p-stav i somras och sen dess blöder jag hela tiden'],
          ways: [
            { when: 'somebody-new', to: 'met' },
            { when: 'anything', to: 'tells' },
          ],
        },
        tells: {
          says: ['är det farligt?', 'kan man ta ut den?'],
          ways: [
            { when: 'somebody-new', to: 'met' },
            { when: { heard: ['colleague'] }, to: 'asks' },
            { when: 'anything', to: 'waits' },
          ],
        },
        asks: {
          says: ['får hon veta vad jag heter då?'],
          ways: [
            { when: 'somebody-new', to: 'met' },
            { when: 'anything', to: 'waits' },
          ],
        },
        waits: {
          says: ['okej'],
          ways: [{ when: 'somebody-new', to: 'met' }],
        },
        met: {
          says: ['hej! ja det är jag som undrar om p-staven'],
          ways: [{ when: { quiet: 45 }, to: 'ends' }],
        },
        ends: { says: ['tack, då ringer jag i morgon'], ways: [], leaves: 'ends' },
      },
    },
  ],
  checks: ['greeted', 'card', 'colleague', 'offered', 'limits', 'wait'],
  look: [
    'Svarade du på den medicinska frågan själv, eller sa du vem som kan?',
    'Visste Tove vad som följer med till Maja och vad som stannar?',
  ],
  ...ownProposal,
}
