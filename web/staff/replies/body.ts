/** Ready words about body, sex, contraception and identity: plain facts, no shame, no guessing. */
import type { Reply } from './reply.ts'

export const sexSamlevnad: readonly Reply[] = [
  {
    title: 'Inget är konstigt',
    text: 'Du kan fråga vad du vill här. Det finns inga konstiga frågor.',
  },
  {
    title: 'Frivilligt',
    text: 'Sex ska vara frivilligt för alla som är med, hela tiden. Man får alltid ändra sig. Kändes det så för dig?',
  },
  {
    title: 'Något du inte ville',
    text: 'Om någon har gjort något med dig som du inte ville är det aldrig ditt fel. Vill du berätta vad som hände?',
  },
  {
    title: 'Testa sig',
    text: 'Du kan testa dig gratis för könssjukdomar, till exempel på en ungdomsmottagning. Ofta går det också att beställa ett klamydiatest på 1177.se.',
  },
  {
    title: 'Ont vid sex',
    text: 'Det ska inte göra ont. Det finns flera vanliga orsaker och hjälp att få. Vill du prata med en barnmorska?',
  },
  {
    title: 'Inte ha lust',
    text: 'Lust ser olika ut för olika människor och vid olika tider. Det finns inget du måste känna eller göra.',
  },
  {
    title: 'Bilder på nätet',
    text: 'Om någon hotar att sprida bilder på dig: spara bevisen, skicka inget mer och betala inte. Det är ett brott mot dig. Vi kan tänka ut nästa steg tillsammans.',
  },
]

export const preventivmedel: readonly Reply[] = [
  {
    title: 'Vad är viktigt för dig?',
    text: 'Vad är viktigast för dig när du väljer skydd? Då kan vi prata om vad som kan passa.',
  },
  {
    title: 'Akut-p-piller',
    text: 'Akut-p-piller fungerar bäst ju tidigare du tar dem. De finns receptfritt på apotek och ofta gratis på ungdomsmottagningen. När hade ni sex utan skydd?',
  },
  {
    title: 'Kondom',
    text: 'Kondom skyddar mot både graviditet och könssjukdomar. Du kan få kondomer gratis på ungdomsmottagningen.',
  },
  {
    title: 'Boka barnmorska',
    text: 'En barnmorska kan skriva ut preventivmedel och svara på mer. Vill du ha hjälp att komma vidare till en?',
  },
  {
    title: 'Glömt p-piller',
    text: 'Vad du ska göra när du har glömt beror på vilken sort du har och hur länge sedan det är. Vet du vad de heter? En barnmorska kan svara säkert.',
  },
  {
    title: 'Gravid?',
    text: 'Ett graviditetstest är säkert ungefär tre veckor efter sexet. Hur känns det för dig medan du väntar på svar?',
  },
  {
    title: 'Biverkningar',
    text: 'Om du mår dåligt av ditt preventivmedel finns det andra att prova. Du behöver inte stå ut. Vad har du märkt?',
  },
]

export const kropp: readonly Reply[] = [
  {
    title: 'Vad har du märkt?',
    text: 'Vad är det du har märkt i kroppen, och hur länge har det varit så?',
  },
  {
    title: 'Kroppar är olika',
    text: 'Kroppar ser väldigt olika ut, och de ändras länge. Det du beskriver är många andra som undrar över.',
  },
  {
    title: 'Mens',
    text: 'Mens kan göra ont, men den ska inte hindra dig från att leva som vanligt. Det finns hjälp. Hur är det för dig?',
  },
  {
    title: 'Söka vård',
    text: 'Det här vore bra att någon tittar på. Du kan ringa 1177 för råd, eller gå till ungdomsmottagningen.',
  },
  {
    title: 'Jämföra sig',
    text: 'Det är lätt att jämföra sig med andra. När är det som värst, och när tänker du mindre på det?',
  },
  { title: 'Snälla ord', text: 'Hur skulle du prata med en vän som kände så här om sin kropp?' },
  {
    title: 'Till en sköterska',
    text: 'En sjuksköterska eller barnmorska kan svara bättre än jag på det här. Är det okej att jag frågar någon?',
  },
]

export const identitetHbtq: readonly Reply[] = [
  {
    title: 'Vad vill du kallas?',
    text: 'Vad vill du att jag kallar dig, och vilket pronomen passar om du vill säga det?',
  },
  {
    title: 'Ingen brådska',
    text: 'Du behöver inte veta än, och du behöver inte bestämma något namn på det. Det får ta tid.',
  },
  {
    title: 'Berätta för andra',
    text: 'Du väljer själv om, när och för vem du berättar. Finns det någon du tror skulle ta emot det bra?',
  },
  {
    title: 'Är det tryggt?',
    text: 'Är det tryggt för dig hemma om någon får veta? Vi kan tänka på det innan du gör något.',
  },
  {
    title: 'Att möta andra',
    text: 'Det finns mötesplatser och chattar för unga hbtqi-personer, till exempel hos RFSL Ungdom. Vill du att jag berättar mer?',
  },
  {
    title: 'Könsidentitet',
    text: 'Det du känner är på riktigt. Hur är det för dig i vardagen: hemma, i skolan, med kompisar?',
  },
  {
    title: 'Mobbning',
    text: 'Ingen får behandla dig sämre för den du är. Skolan måste agera om de får veta. Vill du ha hjälp med det?',
  },
]
