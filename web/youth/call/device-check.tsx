/** The youth's device check, with its words. */
import { DeviceCheck as Check } from '../../ui/video-stage/device-check.tsx'
import { stageWords } from './stage-words.ts'

export const DeviceCheck = () => <Check text={stageWords().call} />
