/**
 * WHO-5 without its words: scored as published, and refused until a county has put in the official text and by whose
 * leave it is used. Copy the folder, add `texts` and `licence`, and name it among the packs of the stage (ADR 24).
 */
import type { Instrument } from '../../../rules/scales/instrument.ts'

export const instrument = {
  id: 'who5',
  title: 'WHO-5',
  items: 5,
  lowest: 0,
  highest: 5,
  mayMiss: 0,
  recallDays: 14,
  bands: [],
  // The sum times four is the index of 0 to 100, whose cut is at most 50; 12 is 48, and 13 is 52.
  caseness: 12,
  moreIsBetter: true,
  fromAge: 9,
  validated: true,
  source:
    'Topp et al. 2015, doi:10.1159/000376585 (sum, index, cut of 50); CORC (from the age of nine); no reliable change taken over from anywhere',
  confirmedBy: null,
  golden: [
    { answers: [0, 0, 0, 0, 0], score: 0, flag: 'none' },
    { answers: [3, 3, 2, 2, 2], score: 12, flag: 'none' },
    { answers: [3, 3, 3, 2, 2], score: 13, flag: 'none' },
    { answers: [5, 5, 5, 5, 5], score: 25, flag: 'none' },
    { answers: [5, 5, 5, 5, null], score: null, flag: 'none' },
  ],
} satisfies Omit<Instrument, 'texts' | 'licence'>
