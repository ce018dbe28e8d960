/** What the chat needs to know of talking and being seen, in Tigrinya. */
import type { AskText } from './sv.ts'

export const text: AskText = {
  ask: {
    voice: 'ኣብ ክንዳኡ ብድምጺ ተዛረቡ',
    video: 'ብቪድዮ ተዛረቡ',
    voiceShort: 'ዝርርብ',
    videoShort: 'ቪድዮ',
    wanted: {
      voice: (name) => `${name} ብድምጺ ክትዛረቡ ይሓቱ ኣለዉ። ትደልዩ ዶ?`,
      video: (name) => `${name} ብቪድዮ ክትዛረቡ ይሓቱ ኣለዉ። ትደልዩ ዶ?`,
    },
    about: {
      voice: 'ክልቴኹም ትሰማምዑ። እቲ ቻት ኣብ ጎኑ ይጸንሕ።',
      video: 'ካመራኹም ባዕልኹም ክሳብ እትውልዕዋ ዕጹው እያ። እቲ ቻት ኣብ ጎኑ ይጸንሕ።',
    },
    yes: 'እወ',
    no: 'ኣይፋል፡ ሕጂ ኣይኮነን',
    waiting: {
      voice: (name) => `ብድምጺ ክትዛረቡ ን${name} ንሓትት ኣለና …`,
      video: (name) => `ብቪድዮ ክትዛረቡ ን${name} ንሓትት ኣለና …`,
    },
    takeBack: 'ስሓብዎ',
    less: {
      chosen: {
        voice: 'እቲ ስእሊ ዕጹው እዩ። ክልቴኹም ትሰማምዑ።',
        chat: 'ሕጂ ክልቴኹም ኣብ ቻት ኣለኹም።',
      },
      poor: {
        voice: 'ኢንተርነት ድኹም እዩ። እቲ ስእሊ ዕጹው እዩ፡ እቲ ድምጺ ግን ኣሎ።',
        chat: 'ኢንተርነት ንድምጺ እኹል ኣይኮነን። ክልቴኹም ኣብ ቻት ትቕጽሉ።',
      },
      'no-device': {
        voice: 'እታ ካመራ ክትሰርሕ ኣይከኣለትን። ክልቴኹም ትሰማምዑ።',
        chat: 'እቲ ማይክሮፎን ክሰርሕ ኣይከኣለን። ክልቴኹም ኣብ ቻት ትቕጽሉ።',
      },
      down: {
        voice: 'ቪድዮ ሕጂ ኣይሰርሕን እዩ። ክልቴኹም ትሰማምዑ።',
        chat: 'ድምጽን ቪድዮን ሕጂ ኣይሰርሑን እዮም። ክልቴኹም ኣብ ቻት ትቕጽሉ።',
      },
    },
    again: { voice: 'ንድምጺ ደጊምኩም ፈትኑ', video: 'ንቪድዮ ደጊምኩም ፈትኑ' },
  },
  paused: (name) =>
    `${name} ሕጂ ምስ ካልእ ሰብ ይዛረቡ ኣለዉ። እንተ ደሊኹም ጽሓፉ። እቲ ዝርርብ ምስ ተወድአ ${name} መልሲ ክህቡኹም እዮም።`,
  channels: { chat: 'ቻት', voice: 'ብዘይ ስእሊ ደውሉ', video: 'ብቪድዮ ምድዋል' },
  channelTitle: 'ብኸመይ ክትዛረቡ ትደልዩ?',
  channelAbout: 'ኣብ መንጎ ዝርርብ ክትቅይሩ ትኽእሉ። እታ ካመራ ባዕልኹም ክሳብ እትውልዕዋ ዕጹው እያ።',
  channelClosed: 'ሕጂ በዚ መንገዲ መልሲ ዝህብ የለን። ክትጽበዩ ወይ ብቻት ክትጽሕፉ ትኽእሉ።',
  channelShut: 'እዚ መንገዲ ሕጂ ዕጹው እዩ። ካልእ መንገዲ ዝርርብ ምረጹ።',
  opening: 'ነዳሉ ኣለና …',
  checkOpen: 'ድምጽን ስእልን ፈትኑ',
  checkTitle: 'ድምጽን ስእልን ፈትኑ',
  checkClose: 'ዕጸዉ',
}
