/** A rating scale at the desk, in Swedish. */
export const scaleToolText = {
  about:
    'Den unga väljer själv om den vill svara. Svaren är låsta som chatten och finns lika länge. Servern får bara veta om ett svar gäller liv och skada. Bedömningen är din.',
  which: 'Vilken skattning',
  send: 'Skicka frågor',
  askAge: (years: number) =>
    `Frågorna är för den som har fyllt ${years}. Fråga först hur gammal den unga är.`,
  waits: 'skickad, inte besvarad än',
  elsewhere: 'besvarad; svaren går inte att läsa här',
  score: 'poäng',
  noScore: 'saknas: för många svar är hoppade över',
  flag: 'Ett svar om liv och skada att följa upp nu.',
} as const
