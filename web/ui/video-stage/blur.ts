/**
 * Blur where the browser can: the background, where the camera itself knows what that is; otherwise
 * the whole picture, drawn again. Nothing is sent anywhere and no model is loaded.
 */
export type Blur = 'background' | 'all'

/** Not yet in the browsers' type definitions (Media Capture Extensions). */
interface WithBlur {
  backgroundBlur?: readonly boolean[]
}

export const canBlur = (track: MediaStreamTrack): Blur | undefined => {
  const { backgroundBlur = [] } = (track.getCapabilities?.() ?? {}) as WithBlur
  if (backgroundBlur.includes(true) && backgroundBlur.includes(false)) return 'background'
  const { prototype: canvas } = HTMLCanvasElement
  const { prototype: context } = CanvasRenderingContext2D
  return 'captureStream' in canvas && 'filter' in context ? 'all' : undefined
}

export interface Shown {
  track: MediaStreamTrack
  stop: () => void
}

const redrawn = async (track: MediaStreamTrack): Promise<Shown> => {
  const video = document.createElement('video')
  video.muted = true
  video.playsInline = true
  video.srcObject = new MediaStream([track])
  await video.play()
  const canvas = document.createElement('canvas')
  canvas.width = video.videoWidth
  canvas.height = video.videoHeight
  const context = canvas.getContext('2d')!
  const draw = () => {
    context.filter = `blur(${Math.round(canvas.width / 40)}px)`
    context.drawImage(video, 0, 0)
  }
  draw()
  // A timer, because frames are not drawn for a page that lies behind another.
  const timer = setInterval(draw, 1000 / 20)
  const [made] = canvas.captureStream(20).getVideoTracks()
  return {
    track: made ?? track,
    stop: () => {
      clearInterval(timer)
      made?.stop()
      video.srcObject = null
    },
  }
}

/** The picture to show: `how` undefined means as it is. The given track stays open. */
export const blurred = async (track: MediaStreamTrack, how: Blur | undefined): Promise<Shown> => {
  if (how === 'all') return redrawn(track)
  const { backgroundBlur } = (track.getCapabilities?.() ?? {}) as WithBlur
  if (backgroundBlur !== undefined)
    await track
      .applyConstraints({ backgroundBlur: how === 'background' } as MediaTrackConstraints)
      .catch(() => undefined)
  return { track, stop: () => undefined }
}
