/** The words in which an instrument is asked: the youth's own language where it has an official text, else Swedish. */
import { englishScaleTexts } from './rating-scale-texts-en.ts'
import { scaleTexts, type ScaleText } from './rating-scale-texts.ts'
import type { ScaleId } from './rating-scales.ts'

export const scaleTextIn = (scale: ScaleId, language: string): ScaleText =>
  (language === 'en' ? englishScaleTexts[scale] : undefined) ?? scaleTexts[scale]
