/**
 * Ready words when somebody may be harmed: ask straight, say what is true about secrecy and
 * tracing (R4), and never promise more than is so. No wording here judges risk (R5).
 */
import type { Reply } from './reply.ts'

export const vald: readonly Reply[] = [
  {
    title: 'Jag tror dig',
    text: 'Tack för att du berättar. Jag tror dig, och det som har hänt är inte ditt fel.',
  },
  {
    title: 'Är du säker nu?',
    text: 'Är du på en säker plats just nu? Är den som skadat dig i närheten?',
  },
  {
    title: 'Kan någon läsa?',
    text: 'Kan någon se din skärm? Du kan lämna sidan snabbt med knappen längst upp.',
  },
  {
    title: 'Är du skadad?',
    text: 'Är du skadad så att du behöver vård? Vid fara eller allvarlig skada, ring 112.',
  },
  {
    title: 'Våldtäkt',
    text: 'Det som hände var inte ditt fel. Du kan få vård på akuten när som helst på dygnet, och du behöver inte ha bestämt dig för att anmäla.',
  },
  {
    title: 'Heder',
    text: 'Är du rädd för vad familj eller släkt ska göra om de får veta något, eller för att bli bortgift eller bortförd? Då är det viktigt att vi tänker på din säkerhet först.',
  },
  {
    title: 'Min skyldighet',
    text: 'Jag vill vara ärlig: om jag får veta att någon under 18 far illa, och vem det gäller, måste jag berätta det för socialtjänsten. Vi kan prata om hur det går till.',
  },
  {
    title: 'Stöd dygnet runt',
    text: 'Kvinnofridslinjen på 020-50 50 50 svarar dygnet runt och är till för alla som utsatts för våld. Samtalet syns inte på räkningen.',
  },
]

/** Nobody at home is spoken to before the young person is safe: what is asked here must not come back to the family. */
export const heder: readonly Reply[] = [
  {
    title: 'Kan någon läsa?',
    text: 'Kan någon hemma se din skärm eller din telefon? Du kan lämna sidan snabbt med knappen längst upp.',
  },
  {
    title: 'Ingen pratar med familjen',
    text: 'Jag pratar inte med din familj eller släkt. Vi tänker på din säkerhet först.',
  },
  {
    title: 'Vad får du inte?',
    text: 'Är det något du inte får göra, till exempel välja kläder, kompisar eller vem du är ihop med? Vem bestämmer det?',
  },
  {
    title: 'Rädd för vad som händer',
    text: 'Är du rädd för vad familj eller släkt ska göra om de får veta något?',
  },
  {
    title: 'Resa eller bröllop',
    text: 'Är det någon som pratar om en resa eller ett bröllop som du inte vill? Vet du när?',
  },
  {
    title: 'Bråttom',
    text: 'Är du i fara nu, eller ska du resa snart: ring 112. På en flygplats kan du säga till personal eller polis att du inte vill åka.',
  },
  {
    title: 'Inte ditt fel',
    text: 'Du har rätt att bestämma över ditt eget liv. Det som händer är inte ditt fel.',
  },
  {
    title: 'Vem kan hjälpa',
    text: 'Socialtjänsten och polisen kan skydda dig. Vill du att vi ser tillsammans hur man når dem utan att någon hemma märker det?',
  },
]

export const sjalvskada: readonly Reply[] = [
  {
    title: 'Tack för att du säger det',
    text: 'Tack för att du berättar. Det krävs mod, och jag blir inte arg eller chockad.',
  },
  {
    title: 'Är du skadad nu?',
    text: 'Har du skadat dig i dag? Blöder det, eller har du tagit något?',
  },
  {
    title: 'Vård för såret',
    text: 'Om såret är djupt, inte slutar blöda eller om du har tagit tabletter: ring 112 eller åk till akuten. Jag är kvar medan du gör det.',
  },
  {
    title: 'Vad gör det för dig?',
    text: 'Vad brukar det göra för dig när du skadar dig? Många säger att det stoppar en känsla en stund.',
  },
  {
    title: 'Vänta en stund',
    text: 'Om lusten kommer nu, kan vi skjuta på det tillsammans i tio minuter? Vi skriver under tiden.',
  },
  {
    title: 'Lägga undan',
    text: 'Kan du lägga undan det du brukar använda, så att det blir svårare att nå i kväll? Eller be någon ta hand om det?',
  },
  {
    title: 'Tankar på att dö',
    text: 'Ibland hänger det ihop med att inte vilja leva, ibland inte. Hur är det för dig?',
  },
]

export const inteViljaLeva: readonly Reply[] = [
  {
    title: 'Jag är här',
    text: 'Jag är glad att du skriver. Du behöver inte vara ensam med det här just nu.',
  },
  {
    title: 'Fråga rakt',
    text: 'Tänker du på att ta ditt liv? Det är okej att svara precis som det är.',
  },
  { title: 'Plan', text: 'Har du tänkt på hur du skulle göra, eller när?' },
  {
    title: 'Medel',
    text: 'Har du det du skulle använda i närheten? Kan du lägga det någon annanstans, eller gå till ett annat rum, medan vi skriver?',
  },
  {
    title: 'Vem är nära?',
    text: 'Är det någon i närheten av dig just nu? Kan du ropa på eller ringa någon du litar på?',
  },
  {
    title: 'Vad har hållit dig kvar?',
    text: 'Vad har hjälpt dig att stå ut hittills? Det kan vara en person, ett djur eller något litet.',
  },
  {
    title: 'Kan gå över',
    text: 'De här tankarna kan kännas som att de aldrig tar slut. För de flesta går de över, särskilt med hjälp.',
  },
  {
    title: 'Självmordslinjen',
    text: 'Minds Självmordslinje svarar på 90101, dygnet runt. Du kan vara anonym. Vid omedelbar fara, ring 112.',
  },
]

/** R3 and R4: the prompts for acute danger, whatever the topic. */
export const crisis: readonly Reply[] = [
  { title: 'Är du i fara?', text: 'Är du i fara just nu?' },
  {
    title: 'Var är du?',
    text: 'Var är du? Du måste inte svara, men då kan jag ringa efter hjälp till dig.',
  },
  {
    title: 'Ring 112',
    text: 'Ring 112 nu om någons liv är i fara. Säg var du är. Jag är kvar här medan du ringer.',
  },
  {
    title: 'Vad jag kan se',
    text: 'Jag kan inte se vem du är eller var du är. Jag vet bara det du skriver här.',
  },
  {
    title: 'När jag måste hjälpa',
    text: 'Om du berättar vem eller var du är, och någons liv är i fara, måste jag försöka hjälpa, även om du inte vill.',
  },
  {
    title: 'Får jag ringa?',
    text: 'Jag vill ringa 112 åt dig. Kan du skriva adressen, eller något som syns där du är?',
  },
  {
    title: 'Till någon annan',
    text: 'Gå till någon annan om du kan: ett annat rum, en granne, någon på stan. Skriv när du är där.',
  },
  { title: 'Jag är kvar', text: 'Jag går ingenstans. Ta den tid du behöver.' },
]
