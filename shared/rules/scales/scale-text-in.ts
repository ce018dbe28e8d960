/** The words in which an instrument is asked: in Swedish for whoever reads Swedish; in English, where there is an official text, for all others. */
import { englishScaleTexts } from './rating-scale-texts-en.ts'
import { scaleTexts, type ScaleText } from './rating-scale-texts.ts'
import type { ScaleId } from './rating-scales.ts'

export const scaleTextIn = (scale: ScaleId, language: string): ScaleText =>
  (language.startsWith('sv') ? undefined : englishScaleTexts[scale]) ?? scaleTexts[scale]
