/** A text that is read aloud without names: what seems to name somebody is seen, and plain words are let be. */
import { expect, test } from 'vitest'
import { namedIn } from '../../shared/rules/intake/names-in-words.ts'

const known = ['Charlie', 'Bo Demo', 'Siv Skolsköterska']

test.each([
  ['Charlie sover dåligt.', ['Charlie']],
  ['Det är charlies egen önskan.', ['Charlie']],
  ['Vill inte bo hemma.', []],
  ['Bo vill själv.', ['Bo']],
  ['Familjen Demo har sökt förut.', ['Demo']],
  ['Demonstrerar gärna.', []],
  ['Jag, Siv, har pratat med hen.', ['Siv']],
  ['Mamma Lena vet. Pappa vet inte.', ['Lena']],
  ['Hen heter egentligen Kim.', ['Kim']],
  ['Mamma vet. Vill prata.', []],
  ['20100304-1234 eller 100304-1234', ['20100304-1234', '100304-1234']],
  ['Nås på 070-123 45 67.', ['070-123 45 67']],
  ['Skriv till lena@skola.example', ['lena@skola.example']],
  ['Har inte varit i skolan på tre veckor, sedan 2026-10-12, och sover 4 timmar.', []],
  ['Sover dåligt. Går i årskurs 9. Vill ha hjälp.', []],
])('%s', (text, named) => {
  expect(namedIn(text, known)).toEqual(named)
})
