/** Another publisher's programme, as small as one can be: a county adds it by configuration alone. */
import type { Manifest } from '../../../../shared/programme/manifest.ts'

export const manifest = {
  id: 'stillness',
  version: '2.1.0',
  status: 'released',
  title: 'Stillhet',
  displayedAs: 'Stillhet på fyra minuter',
  origin: { statement: 'Licensed for tests.', licence: 'not open', source: 'The Publisher' },
  clinicalReview: { reviewedBy: 'A. Reviewer, psychologist', source: 'the publisher' },
  ages: [16, 24],
  weeks: 1,
  minDaysBetweenModules: 0,
  languages: [{ code: 'sv', modules: ['m1'], reviewedBy: 'B. Reader' }],
  companions: [{ id: 'ida', name: 'Ida', picture: 'dot' }],
  pictures: ['dot', 'sign'],
  modules: [
    {
      id: 'm1',
      exposure: false,
      exercises: [{ id: 'listen', kind: 'form', fields: [{ id: 'heard', kind: 'text' }] }],
      checks: ['first', 'second'],
      homework: [
        { id: 'heard', kind: 'text' },
        { id: 'place', kind: 'choice', options: ['indoors', 'outdoors'] },
      ],
    },
  ],
} satisfies Manifest
