/** The start page's own words in easy Swedish: apart from the chat's, which never shows them. */
import { hour, times } from '../../../shared/rules/line/times.ts'
import type { DoorText } from './type.ts'
import { text as latt } from '../youth/latt.ts'
import { text as doorSv } from './sv.ts'

export const text: DoorText = {
  ...doorSv,
  ...latt.door,
  unreviewed: 'Översättningen är inte granskad.',
  lead: 'Det kostar inget. Du behöver inte säga vem du är. Du ska vara 13–\u206024 år och bo i Dalarna.',
  open: 'Det är öppet nu.',
  late: 'snart. Någon skulle vara här',
  closed: 'Det är stängt nu.',
  opens: 'Det öppnar',
  unknown: 'Du kan chatta här när det är öppet.',
  wait: (words) => `Du får vänta ungefär ${words}.`,
  noScript: 'Chatten fungerar inte i din webbläsare. Du kan ringa någon i listan Akut hjälp.',
  othersNow: 'Vill du prata nu? Andra svarar.',
  helpers: 'Vem kan hjälpa mig?',
  dangerClosed: 'Jag är i fara nu. Jag vill skriva till er.',
  who: [
    'Här svarar vuxna som jobbar med unga i Dalarna. De är till exempel kuratorer och barnmorskor.',
    'En kurator är en person som lyssnar och ger råd.',
    'Du får veta personens förnamn, yrke och arbetsplats.',
    'Du kan säga nej till personer från din egen kommun.',
  ],
  kept: [
    'Vi sparar inte ditt namn. Vi sparar inte ditt telefonnummer. Vi sparar inte var du är.',
    'Ingen skriver journal om dig när du är anonym. Anonym betyder att vi inte vet vem du är.',
    `Chatten tas bort efter högst ${times.chatKept / hour} timmar. Du kan ta bort den direkt.`,
    'Om någon kan dö måste vi försöka hjälpa, även om du inte vill. Då kan vi ringa 112.',
  ],
  tracedTitle: 'Kan någon hitta mig?',
  traced: [
    'Vi kan inte se vem du är. Vi kan inte se var du är. Behöver du hjälp på plats måste du säga var du är.',
    'Är du under 18 år och någon gör dig illa? Då måste vi ibland berätta det för socialtjänsten. Det kan vi göra också om du inte har sagt ditt namn.',
    'Den som äger telefonen kan se att du har varit på sidan. Den kan inte se vad du har skrivit.',
  ],
  exit: [
    'Tryck på ”Lämna sidan”. Eller tryck tre gånger på Skift. Då kommer en sida om väder.',
    'Sidan finns kvar i webbläsarens historik. Ta bort den där om någon annan använder telefonen.',
  ],
}
