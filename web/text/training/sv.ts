/** The training room, in the plain Swedish of the desk. */
export const trainingText = {
  title: 'Övningsrummet',
  openNew: 'Öva (ny flik)',
  loading: 'Övningsrummet öppnas …',
  failed: 'Övningsrummet kunde inte öppnas. Ladda om sidan och försök igen.',
  about:
    'Här är skrivbordet som det är, men de som skriver är påhittade. Inget lämnar den här fliken, inget räknas och inget sparas. Du behöver inte vara inloggad.',
  unreviewed: 'Raderna är skrivna av oss och ännu inte granskade av en kliniker.',
  as: 'Vad övar du som?',
  learner: {
    SoL: { label: 'Kurator i en kommun', hint: 'Socialtjänstlagen. Ingen journal.' },
    HSL: {
      label: 'Psykolog hos regionen',
      hint: 'Hälso- och sjukvårdslagen. Alla du möter här är anonyma, så ingen journal skrivs.',
    },
  },
  only: {
    SoL: 'Övas som kurator i en kommun.',
    HSL: 'Övas som psykolog hos regionen.',
  },
  choose: 'Vem vill du möta?',
  begin: 'Börja',
  back: 'Till skrivbordet',
  running: (title: string) => `Övning: ${title}`,
  nothingKept: 'Ingen är på riktigt. Inget sparas.',
  stopped:
    'Något gick fel i övningsrummet, och nu svarar ingen. Avsluta övningen och börja om. Ingen riktig ungdom är drabbad.',
  finish: 'Avsluta övningen',
  others: 'Välj en annan',
  left: 'Den unga har gått. Spara formuläret, och avsluta sedan övningen.',
  tour: {
    title: 'Första dagen',
    step: (n: number, of: number) => `${n} av ${of}`,
    next: 'Nästa',
    hide: 'Dölj',
    show: 'Visa rundturen',
    steps: {
      here: 'Tryck på ”Jag är här”. Nu räknas du med, och det finns någon som kan ta nästa.',
      take: 'Någon väntar i kön till vänster. Tryck på ”Ta nästa”: den mest brådskande kommer först.',
      card: 'Den unga får frågan ”är du redo?”. Läs så länge ”Det jag vet” till höger.',
      write: 'Skriv i fältet längst ned. Börja med att hälsa och säga vem du är.',
      replies:
        'Alt + K söker bland färdiga svar. De läggs i fältet, så att du kan ändra dem först.',
      tools:
        'Till höger finns rutinen vid fara, bedömning, orosanmälan och hänvisning. Det du skriver där ligger kvar när du byter.',
      end: 'När ni är klara säger ni hej då. ”Avsluta” finns bakom de tre prickarna, eller Alt + A.',
      close: 'Fyll i formuläret till höger och spara. Då är platsen ledig för nästa.',
      done: 'Det var hela vägen. Avsluta övningen och se vad en kollega hade tittat på.',
    },
  },
  review: {
    title: (title: string) => `Efteråt: ${title}`,
    count: (done: number, of: number) => `${done} av ${of} på listan`,
    done: 'Gjort',
    look: 'Det här hade en kollega tittat på',
    talkAbout: 'Att prata om',
    longest: (minutes: number, seconds: number) =>
      `Längsta väntan på en rad från dig: ${minutes} min ${seconds} s.`,
    noWait: 'Ingen fick vänta på en rad från dig.',
    notJudged:
      'Listan ser vad som gjordes och när, inte hur bra det var. Visa den gärna för en kollega: den försvinner när fliken stängs.',
    print: 'Skriv ut',
  },
} as const
