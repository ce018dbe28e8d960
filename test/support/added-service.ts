/** An entry that a county has put beside the directory of the code, for tests of all kinds. */
import type { AddedService } from '../../shared/county/added.ts'

export const kitchen = {
  id: 'egen-bbbbbbbb',
  name: 'Öppna köket',
  about: 'Mat och någon att prata med.',
  level: 'first',
  ages: { from: 13, to: 24 },
  needs: ['money'],
  byReferral: false,
  call: '0250-12 34 56',
  web: 'koket.example.se',
  checked: '2026-11-30',
} satisfies AddedService
