/** Seeing oneself before anybody else does: the camera shows nothing until "Visa mig". */
import { effect } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import type { CallText } from '../../text/call/sv.ts'
import { Picture } from './own-picture.tsx'
import type { Stage } from './stage-types.ts'

interface Props {
  text: CallText
  other: string
  stage: Stage
  onDone: () => void
}

export const Preview = ({ text, other, stage, onDone }: Props) => {
  const { own } = stage
  useEffect(() => {
    void stage.openCamera().then((opened) => {
      if (!opened) onDone()
    })
    const stopFollowing = effect(() => {
      const away = own.cameraAway.value
      if (away !== undefined && away !== 'paused') onDone()
    })
    return () => {
      stopFollowing()
      if (!stage.showing.peek()) own.closeCamera()
    }
  }, [])
  const how = own.canBlur.value
  return (
    <div class="stage-preview stack tight">
      <h2 class="small">{text.stage.preview}</h2>
      <Picture class="stage-mirror" track={own.camera.value} label={text.stage.preview} />
      <p class="small">{text.stage.previewAbout(other)}</p>
      {how !== undefined && (
        <label class="stage-blur row small">
          <input
            type="checkbox"
            checked={own.blur.value}
            onChange={({ currentTarget }) => void own.setBlur(currentTarget.checked)}
          />
          {text.stage.blur[how]}
        </label>
      )}
      <div class="row">
        <button
          type="button"
          class="button small"
          aria-disabled={own.camera.value === undefined}
          onClick={() => {
            // Nobody is shown before having seen themselves.
            if (own.camera.peek() === undefined) return
            stage.show(true)
            onDone()
          }}
        >
          {text.stage.show}
        </button>
        <button
          type="button"
          class="button quiet small"
          onClick={() => {
            stage.show(false)
            onDone()
          }}
        >
          {text.stage.cancel}
        </button>
      </div>
    </div>
  )
}
