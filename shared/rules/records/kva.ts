/** The codes of measures (KVÅ) a note may carry. Source: Socialstyrelsen's classification of measures. */
export const kva = {
  ZV051: 'Öppenvårdskontakt på distans',
  DU007: 'Stödjande samtal',
  DU011: 'Kognitiv beteendeterapi',
  AU118: 'Strukturerad suicidriskbedömning',
  AU011: 'Bedömning med skattningsskala',
} as const
export type Kva = keyof typeof kva
export const kvaCodes = Object.keys(kva) as [Kva, ...Kva[]]
export const kvaSource = { source: 'Socialstyrelsen, KVÅ', confirmedBy: null } as const
