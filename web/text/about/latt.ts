/** The words of the one page with everything about a youth, in easy Swedish. */
import { hour, times } from '../../../shared/rules/line/times.ts'
import { text as sv } from './sv.ts'
import type { AboutText } from './type.ts'

export const text: AboutText = {
  ...sv,
  lead: 'Du har öppnat det här. Här står allt vi har sparat om dig i det. Du kan läsa det. Du kan spara det.',
  apart:
    'Vi vet inte att din kod och ditt program är samma person. Därför får du öppna det du har. Då kommer det med här.',
  legal: {
    data: {
      title: 'Vem bestämmer över det vi sparar?',
      text: 'Du pratar med en kommun eller med regionen. De ansvarar för det som sparas där. Du får veta vad som finns om dig. Är något fel? Då kan du be dem ändra det.',
    },
    complaints: {
      title: 'Är du inte nöjd?',
      text: 'Säg det till den du pratar med. Du kan också säga det till kommunen eller regionen. Handlar det om vård? Då kan patientnämnden hjälpa dig. Det är gratis. Handlar det om det vi sparar om dig? Då kan du klaga hos Integritetsskyddsmyndigheten, imy.se.',
    },
  },
  ways: {
    code: {
      title: 'Har du en kod?',
      about: 'Då ser du brev, svar och tider.',
      open: 'Öppna med koden',
    },
    programme: {
      title: 'Är du med i ett program?',
      about: 'Då ser du det du har skrivit. Du ser vem som har läst.',
      open: 'Gå in i programmet',
    },
    known: {
      title: 'Har du sagt vem du är?',
      about: 'Då ser du din journal. Du ser vem som har läst.',
      open: 'Visa vem jag är',
    },
  },
  bothWays: 'Du behöver koden. Du behöver också finger, ansikte eller skärmkod.',
  failed: 'Vi kunde inte hämta det här nu.',
  notHere: {
    title: 'Vad är inte med?',
    points: [
      `Chatten är inte med. Den försvinner inom ${times.chatKept / hour} timmar.`,
      'Bara du och den du pratade med kan läsa chatten. Vi kan inte läsa den.',
      'Trygghetsplanen finns bara hos dig. Vi har den inte.',
      'Det som någon skriver nu och inte är färdig med.',
    ],
  },
  saveAbout: 'Kopian sparas i din telefon eller dator. Har någon annan den också? Ta bort filen.',
  fields: {
    ...sv.fields,
    mayCross: 'Får kommunen och regionen läsa, båda två?',
    note: 'Det en person här skrev till nästa person',
    suits: 'När du kan',
  },
  noticeOn:
    'På. Vi sparar adressen till din webbläsare tills påminnelsen är skickad. Adressen är låst.',
  talk: (isOver, until) => (isOver ? `Samtalet är slut. Allt är borta ${until}.` : 'Ni pratar än.'),
  blocked: 'De här får inte läsa',
  opened: 'De här läste utan att hjälpa dig',
}
