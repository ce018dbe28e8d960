/** What the invented participants have sent: in the form in which the pages write it. */
const text = (words: string): string => JSON.stringify(words)

export const demoHomework: Readonly<Record<string, readonly { field: string; value: string }[]>> = {
  m1: [
    { field: 'situation', value: text('Vi skulle redovisa i grupp. Läraren sa mitt namn först.') },
    { field: 'tanke', value: text('Jag kommer att tappa bort mig och alla hör det.') },
    { field: 'styrka', value: '8' },
    { field: 'jagGjorde', value: text('Sa att jag hade ont i magen och gick till toaletten.') },
    { field: 'viktigt', value: JSON.stringify(['Mina kompisar', 'Fotbollen', 'Att få skratta']) },
    { field: 'mal', value: text('åka buss till träningen utan att någon följer med') },
    {
      field: 'trygghetsplan',
      value: JSON.stringify({
        tecken: 'Jag slutar svara på meddelanden.',
        lugnar: 'Gå ut med hunden. Musik.',
        personer: 'Mormor',
        platser: 'Köket hos mormor',
        tryggare: 'Lämnar mobilen i köket på natten.',
        nummer: '116 111',
      }),
    },
  ],
  m2: [
    {
      field: 'kurvor.0',
      value: JSON.stringify({ nar: '', var: 'Matsalen', start: 4, topp: 8, efter20: 5 }),
    },
    {
      field: 'marktes',
      value: text('Det var värst före. Tanken var att alla tittade.'),
    },
  ],
  m3: [
    {
      field: 'knep',
      value: JSON.stringify(['Tittar i mobilen', 'Sitter närmast dörren', 'Går på toa', '', '']),
    },
    {
      field: 'kortLang',
      value: JSON.stringify([['Jag slipper prata', 'Ingen frågar mig längre']]),
    },
    { field: 'bytaForst', value: text('Titta i mobilen vid lunchen. Elva streck i tisdags.') },
  ],
  m4: [
    {
      field: 'trappa',
      value: JSON.stringify([
        { text: 'Säga hej till busschauffören', value: 2 },
        { text: 'Äta i matsalen fem minuter', value: 4 },
        { text: 'Fråga något på lektionen', value: 5 },
        { text: 'Äta hela lunchen utan mobil', value: 6 },
        { text: 'Ringa och boka klipptid', value: 7 },
        { text: 'Redovisa inför halva klassen', value: 9 },
      ]),
    },
    { field: 'forstaSteg', value: text('Säga hej till busschauffören') },
    { field: 'nar', value: text('') },
    { field: 'hinder', value: text('Om det är en sur chaufför. Då tar jag nästa buss.') },
  ],
  m5: [
    {
      field: 'tester.0',
      value: JSON.stringify({
        steg: 'Äta i matsalen fem minuter',
        tror: 'Alla tittar på mig',
        sakerhet: 80,
        fore: 6,
        topp: 7,
        efter: 3,
        hande: 'Två sa hej. Ingen tittade.',
        larde: 'Jag märker inte när jag glömmer bort larmet.',
        knepAnvanda: 'Inget',
      }),
    },
  ],
}

/** What a therapist answered, by the number of the module. */
export const demoFeedback: readonly string[] = [
  'Vad fint att du skrev så noga om redovisningen. Du märkte larmet tidigt. Det är precis det vi behöver veta. Nästa vecka blir du forskare på din egen kurva.',
  'Du såg att det var värst före, och du fångade tanken. Det är precis vad en forskare gör. Spara den, den ska vi pröva längre fram.',
  'Elva streck på en dag, det är bra att veta. Mobilen får vara ett av de lägre stegen på trappan. Du behöver inte sluta än.',
  'Bra trappa: stegen är saker du gör, inte känslor du ska ha. Börja med bussen. Skriv vad du tror ska hända innan du kliver på.',
  'Du gjorde det, och det blev inte som du trodde. Samma steg en gång till på ett annat ställe, så lär larmet sig fortare.',
  'Att skriva upp oron och vänta med den till klockan fem, det är svårt. Du klarade det fyra dagar av sju.',
  'Två steg högst upp. Jag blev glad när jag läste. Ta med dig hur du gjorde när det vände.',
  'Du har gjort ett stort jobb. Planen för svackor är konkret. Vi hörs om tre månader, och du kan skriva innan dess.',
]
