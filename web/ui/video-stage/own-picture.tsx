/** One's own picture, mirrored as people know themselves; it makes no sound. */
import { useEffect, useRef } from 'preact/hooks'

interface Props {
  class: string
  track: MediaStreamTrack | undefined
  label: string
}

export const Picture = ({ class: name, track, label }: Props) => {
  const video = useRef<HTMLVideoElement>(null)
  useEffect(() => {
    if (video.current !== null)
      video.current.srcObject = track === undefined ? null : new MediaStream([track])
  }, [track])
  return <video ref={video} class={name} autoplay playsInline muted aria-label={label} />
}
