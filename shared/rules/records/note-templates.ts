/** Beginnings of notes, so that what the law asks for is there and nothing has to be remembered. */
import type { Kva } from './kva.ts'

export interface NoteTemplate {
  id: 'talk' | 'advice' | 'risk'
  name: string
  reason: string
  assessment: string
  action: string
  codes: readonly Kva[]
  source: string
  /** Who of the clinic has signed the text. */
  confirmedBy: string | null
}

const law = 'PDL 3 kap. 6 §: reason, assessment and action'

export const noteTemplates: readonly NoteTemplate[] = [
  {
    id: 'talk',
    name: 'Stödsamtal',
    reason: 'Söker för: ',
    assessment: 'Sammanfattning av samtalet: \nBedömning: ',
    action: 'Överenskommet: \nUppföljning: ',
    codes: ['ZV051', 'DU007'],
    source: `${law}; the headings are our own`,
    confirmedBy: null,
  },
  {
    id: 'advice',
    name: 'Råd om kropp, sex eller preventivmedel',
    reason: 'Fråga om: ',
    assessment: 'Aktuellt: \nBedömning: ',
    action: 'Råd: \nFortsatt kontakt: ',
    codes: ['ZV051'],
    source: `${law}; the headings are our own`,
    confirmedBy: null,
  },
  {
    id: 'risk',
    name: 'Suicidriskbedömning',
    reason: 'Anledning till bedömningen: ',
    assessment:
      'Tankar: \nPlan: \nMedel: \nAvsikt: \nTidigare försök: \nUtlösande: \nSkyddande: \nVem finns nära: \nBedömning: ',
    action: 'Åtgärd nu: \nAndra bedömare: \nUppföljning, tid: ',
    codes: ['ZV051', 'AU118'],
    source: `${law}; the headings are those of the assessment form, R5`,
    confirmedBy: null,
  },
]
