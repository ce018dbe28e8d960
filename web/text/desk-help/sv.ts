/** Help where somebody hesitates at the desk: short, and the same wherever it is opened. */
export const helpText = {
  button: 'Hjälp',
  title: 'Hjälp vid skrivbordet',
  close: 'Stäng',
  aboutLevels: 'Vad betyder nivåerna?',
  aboutProcedure: 'Så går rutinen till',
  levels: {
    title: 'Nivåerna',
    from: 'Nivån kommer av vad den unga själv valde på dörren. Ingen text läses av datorn. Du kan ändra den, med ett skäl; blir den mindre brådskande får den unga veta det.',
    means: {
      1: 'Någons liv är i fara nu. Larmet hörs hos alla. Öppna säkerhetsrutinen direkt.',
      2: 'Tankar på att inte vilja leva, självskada eller våld. Fråga om säkerhet tidigt och gör en bedömning.',
      3: 'Mår mycket dåligt. Behöver någon i kväll, och ofta ett nästa steg i morgon.',
      4: 'Vill prata. Att lyssna är hjälpen.',
      5: 'En fråga. Ett svar och en adress räcker ofta.',
    },
    order: 'Den som väntat länge går upp i kön, men aldrig före akut fara.',
  },
  procedure: {
    title: 'Säkerhetsrutinen',
    steps: [
      'Du öppnar den i samtalet. En kollega hör larmet och tar den andra nyckeln.',
      'Ni ser samma steg. Dina är i samtalet, kollegans är samtal utåt: 112, jour, anmälan.',
      'Kollegan läser inte chatten om inte den unga säger ja.',
      'Rutinen stängs när båda har vridit sin nyckel. Ingen avslutar akut fara ensam.',
    ],
  },
  handover: {
    title: 'Lämna över',
    steps: [
      'Den unga får frågan först: till vem, och om lagen ändras.',
      'Säger hen ja erbjuds kollegan. Svarar ingen står den unga först i kön, med din anteckning.',
    ],
  },
  lost: {
    title: 'Om uppkopplingen bryts',
    steps: ['Det du skriver ligger kvar. Skrivbordet säger när någon annan tar över den unga.'],
  },
  keys: 'Visa tangenterna',
} as const
