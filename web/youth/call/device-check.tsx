/** The youth's device check, with its words. */
import { DeviceCheck as Check } from '../../ui/video-stage/device-check.tsx'
import { loadStageWords, stageWords } from './stage-words.ts'

const DeviceCheck = () => <Check text={stageWords().call} />

export const withWords = async () => {
  await loadStageWords()
  return DeviceCheck
}
