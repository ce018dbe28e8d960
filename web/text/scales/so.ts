/** The words around a scale in the talk, in Somali. */
import type { ScaleWords } from './type.ts'

export const text: ScaleWords = {
  sent: 'Qofka aad la hadlayso wuxuu kuu soo diray dhowr su’aalood.',
  open: 'Ka jawaab su’aalaha',
  close: 'Xir',
  question: (number, of) => `Su’aasha ${number} ee ${of}`,
  next: 'Xiga',
  back: 'Dib u noqo',
  skip: 'Ka bood',
  ready: 'Waa diyaar in la diro. Ma rabtaa inaad wax beddesho? Dib u noqo.',
  see: 'Qofka aad la hadlayso ayaa arka jawaabaha. Waxay jirayaan inta chat-ku jiro.',
  help: 'Waad ku mahadsan tahay inaad sheegtay sida ay tahay. U sheeg qofka aad la hadlayso haddii aad rabto. Halkan waxaa ku yaal kuwo kale oo hadda jawaaba.',
  helpAsWell:
    'Su’aal baad ka booday. Waa caadi. Haddii ay hadda adag tahay, u sheeg qofka aad la hadlayso. Halkan waxaa ku yaal kuwo kale oo hadda jawaaba.',
  send: 'Dir jawaabaha',
  thanks: 'Mahadsanid. Qofka aad la hadlayso wuu arkaa jawaabahaaga.',
  failed: 'Hadda way shaqayn weyday. Jawaabahaagii way yaallaan. Isku day mar kale.',
}
