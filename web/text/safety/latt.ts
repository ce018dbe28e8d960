/** Acute danger and the safety plan in easy Swedish. */
import type { SafetyText } from '../../youth/safety-text.ts'
import { safetySv } from './sv.ts'

export const safetyLatt: SafetyText = {
  ...safetySv,
  danger: {
    ...safetySv.danger,
    raised: 'Alla som jobbar nu vet att du väntar. Någon kommer snart.',
    taken: (name) => `${name} vet att du väntar och kommer till dig.`,
    escalated: 'Ingen har svarat än. Vi ringer fler. Är du i fara? Vänta inte på oss.',
    nobody: 'Ingen är här nu. Vi vet inte om någon kommer. Ring en av de här.',
    nobodyBackup:
      'Ingen är här nu. Vi har sagt till en person som har jour. Det kan ta tid. Är du i fara? Vänta inte på oss.',
    placeAbout:
      'Du behöver inte svara. Vi kan inte se var du är. Säger du var du är kan någon hitta dig.',
    placeSee:
      'Bara den som hjälper dig ser det. Det tas bort med samtalet. Kan du dö får vi berätta det för 112.',
    placeLabel: 'En gata, en plats eller något du ser',
  },
  plan: {
    ...safetySv.plan,
    lead: 'Ibland blir det svårt. Då är det bra att ha en plan. Skriv några ord. Du får hoppa över.',
    kept: 'Planen finns bara här, på den här sidan. Ingen annan får den. Den försvinner när du stänger sidan. Skriv ut den eller spara den om du vill ha den kvar.',
    parts: {
      ...safetySv.plan.parts,
      signs: { title: 'Tecken', hint: 'Hur känns det när det börjar bli svårt?' },
      soothes: { title: 'Det som hjälper', hint: 'Vad kan du göra? Till exempel lyssna på musik.' },
      safer: {
        title: 'Göra det säkrare',
        hint: 'Finns det något farligt nära dig? Kan du lägga bort det?',
      },
    },
  },
}
