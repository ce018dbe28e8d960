/** The words around a scale in the talk, in Tigrinya. */
import type { ScaleWords } from './type.ts'

export const text: ScaleWords = {
  sent: 'እቲ ምስኡ እትዛረቡ ሰብ ገለ ሕቶታት ሰዲዱልኩም ኣሎ።',
  open: 'ነቲ ሕቶታት መልሱ',
  close: 'ዕጸዉ',
  question: (number, of) => `ሕቶ ${number} ካብ ${of}`,
  next: 'ቀጽሉ',
  back: 'ተመለሱ',
  skip: 'ስገርዎ',
  ready: 'ንምስዳድ ድሉው እዩ። ገለ ክትቅይሩ ትደልዩ ዲኹም? ተመለሱ።',
  see: 'እቲ ምስኡ እትዛረቡ ሰብ ነቲ መልስታት ይርእዮ። እቲ ቻት ክሳብ ዘሎ ድማ ይጸንሕ።',
  help: 'ከመይ ከም ዘለኹም ብምንጋርኩም የቐንየልና። እንተ ደሊኹም ነቲ ምስኡ እትዛረቡ ሰብ ንገርዎ። ኣብዚ ሕጂ ዝምልሱ ካልኦት ኣለዉ።',
  helpAsWell: 'ሓንቲ ሕቶ ሰጊርኩም። ጸገም የብሉን። ሕጂ ከቢድኩም እንተሎ ነቲ ምስኡ እትዛረቡ ሰብ ንገርዎ። ኣብዚ ሕጂ ዝምልሱ ካልኦት ኣለዉ።',
  send: 'ነቲ መልስታት ስደዱ',
  thanks: 'የቐንየልና። እቲ ምስኡ እትዛረቡ ሰብ መልስታትኩም ይርእይ።',
  failed: 'ሕጂ ኣይተኻእለን። መልስታትኩም ኣሎ። ደጊምኩም ፈትኑ።',
}
