/** An instrument that nobody owns and nobody uses: three questions about sparrows, of which the last is of safety. */
import type { Instrument } from '../../../../shared/rules/scales/instrument.ts'

export const instrument = {
  id: 'sparrows',
  title: 'Sparvskalan',
  items: 3,
  lowest: 0,
  highest: 2,
  mayMiss: 1,
  recallDays: 7,
  bands: [
    [0, 2, 'få'],
    [3, 6, 'många'],
  ],
  caseness: 2,
  reliableChange: 2,
  moreIsBetter: true,
  safety: { item: 3, flagOn: [1], immediateOn: [2] },
  validated: false,
  licence: { holder: 'The Society of Sparrows', agreement: '2026-17', until: '2999-12-31' },
  source: 'made for tests',
  confirmedBy: null,
  texts: {
    sv: {
      stem: 'Den här veckan, hur ofta har du sett sparvar?',
      items: ['En sparv', 'Flera sparvar', 'En sparv i fara'],
      options: ['Inte alls', 'Några gånger', 'Ofta'],
    },
  },
  golden: [
    { answers: [2, 2, 0], score: 4, flag: 'none' },
    { answers: [1, null, 1], score: 3, flag: 'safety' },
    { answers: [null, null, 0], score: null, flag: 'none' },
    { answers: [0, 0, 2], score: 2, flag: 'immediate' },
  ],
} satisfies Instrument
