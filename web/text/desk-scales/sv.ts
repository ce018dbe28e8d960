/** A rating scale at the desk, in Swedish. */
export const scaleToolText = {
  about:
    'Den unga väljer själv om den vill svara. Svaren finns lika länge som chatten och är inte låsta från ände till ände. Bedömningen är din.',
  which: 'Vilken skattning',
  send: 'Skicka frågor',
  waits: 'skickad, inte besvarad än',
  score: 'poäng',
  noScore: 'saknas: för många svar är hoppade över',
  flag: 'Ett svar om liv och skada att följa upp nu.',
} as const
