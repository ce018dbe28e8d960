/** The start page's own words in Swedish: apart from the chat's, which never shows them. */
import { hour, times } from '../../../shared/rules/line/times.ts'
import type { DoorText } from './type.ts'
import { text as callSv } from '../call/sv.ts'
import { text as safety } from '../safety/sv.ts'
import { text as sv } from '../youth/sv.ts'

export const text: DoorText = {
  ...sv.door,
  behind: 'Från Region Dalarna och kommunerna',
  heading: 'Prata med någon',
  lead: 'Det är gratis och du kan vara helt anonym. För dig som är 13–\u206024 år i Dalarna.',
  picture: 'En dörr',
  open: 'Öppet nu.',
  late: 'snart, någon skulle vara här',
  closed: 'Stängt just nu.',
  opens: 'Vi öppnar',
  unknown: 'Här kan du chatta när det är öppet.',
  wait: (words) => `Väntan är ungefär ${words}.`,
  chat: 'Chatta',
  haveCode: 'Jag har en kod',
  otherWays: 'Andra sätt',
  voice: callSv.channels.voice,
  video: callSv.channels.video,
  noScript: 'Chatten fungerar inte här. Du kan ringa någon i listan Akut hjälp.',
  othersNow: 'Vill du prata ändå? Här är andra som svarar.',
  dangerClosed: 'Jag är i fara nu och vill skriva till er ändå',
  plan: 'Trygghetsplan',
  practise: safety.practise,
  helpers: 'Vem kan hjälpa med vad?',
  mine: 'Vem har läst om mig?',
  mineAbout: 'Om du har sagt vem du är.',
  ideas: 'Idéer och svar',
  access: 'Tillgänglighet',
  whoTitle: 'Vem svarar?',
  who: [
    'Kuratorer, barnmorskor och andra som jobbar med unga i Dalarnas kommuner och i Region Dalarna. Du får veta förnamn, yrke och var personen jobbar.',
    'Du kan välja att inte få någon från din egen kommun.',
  ],
  keptTitle: 'Vad sparas?',
  kept: [
    'Vi sparar inte ditt namn, ditt nummer eller varifrån du ansluter. Ingen skriver journal om dig när du är anonym.',
    `Det ni skriver i chatten raderas senast ${times.chatKept / hour} timmar efteråt. Du kan radera det direkt.`,
    'Om du berättar att någons liv är i fara måste vi försöka hjälpa, även om du inte vill. Då kan vi ringa 112 och berätta det du har sagt.',
  ],
  tracedTitle: 'Kan någon spåra mig?',
  traced: [
    'Vi kan inte se vem du är eller var du är, om du inte berättar det själv. Därför kan vi inte skicka hjälp utan att du säger var.',
    'Om du är under 18 och någon gör dig illa kan den du pratar med behöva göra en orosanmälan till socialtjänsten. Det kan ske också om du inte har sagt vad du heter, till exempel om du har berättat vilken skola du går i.',
    'Den som äger telefonen eller nätet kan se att sidan har besökts, men inte vad du skriver.',
  ],
  exitTitle: 'Lämna snabbt',
  exit: [
    'Tryck på ”Lämna sidan snabbt”, eller på Skift tre gånger. Då öppnas en vädersida.',
    'Besöket syns ändå i webbläsarens historik. Ta bort det där om någon annan använder din telefon.',
  ],
  nearTitle: 'Är du förälder eller kompis?',
}
