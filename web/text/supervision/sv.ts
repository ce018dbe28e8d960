/** Supervision at the desk: a wish to talk a talk through, and closing forms drawn by lot. */
export const supervisionText = {
  title: 'Handledning',
  about:
    'Den som vill prata igenom ett samtal står här för sin egen enhet: en kod och när samtalet var, på hel timme, inget om den unga.',
  none: 'Ingen väntar på att få prata igenom ett samtal.',
  wants: (name: string, code: string, when: string) =>
    `${name} · ${code} · samtal i timmen från ${when}`,
  mine: 'Du',
  agreed: 'Den unga har sagt ja till det.',
  takenBy: (name: string) => `${name} tar det.`,
  take: 'Jag tar det',
  done: 'Genomgånget',
  withdraw: 'Behövs inte',
  ended: 'Borttaget ur listan.',
  ask: {
    title: 'Ta upp i handledning',
    about:
      'Sparas som en kod och när samtalet var, på hel timme för din enhet. Fråga den unga först, så långt det går.',
    agreed: 'Den unga säger ja',
    send: 'Ta upp samtalet',
    sent: (code: string) => `Samtalet står i listan under Säkerhet som ${code}.`,
  },
  debrief: 'Jag vill prata igenom samtalet efteråt',
  debriefWhy:
    'Efter fara erbjuds alltid ett samtal med en kollega. Sparas som en kod och när samtalet var, på hel timme.',
  lot: {
    title: (month: string) => `Dragna formulär, ${month}`,
    about:
      'Lottade bland enhetens formulär förra månaden, för er egen genomgång. Alla på enheten ser samma.',
    few: (fewest: number) =>
      `Förra månaden hade enheten för få formulär för att dra något: det behövs minst ${fewest}.`,
    noTopic: 'Inget ämne',
  },
} as const
