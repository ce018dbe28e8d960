/**
 * A text read aloud by the phone's own voice. Only by one that lies on the phone: another would send what is read
 * here to whoever made it. Where there is none for the language, there is no button.
 */
import { useEffect, useState } from 'preact/hooks'
import { aloudCatalogue } from '../../text/aloud/catalogue.ts'
import { leaves } from './what-is-read.ts'

const base = (lang: string): string => lang.replace('_', '-').split('-')[0]!.toLowerCase()

const voiceFor = (lang: string): SpeechSynthesisVoice | undefined =>
  'speechSynthesis' in window
    ? speechSynthesis
        .getVoices()
        .find((voice) => voice.localService && base(voice.lang) === base(lang))
    : undefined

/** Many browsers find their voices a moment after they are first asked. */
const useVoice = (lang: string): SpeechSynthesisVoice | undefined => {
  const [voice, setVoice] = useState(() => voiceFor(lang))
  useEffect(() => {
    if (!('speechSynthesis' in window)) return
    const look = () => setVoice(voiceFor(lang))
    look()
    speechSynthesis.addEventListener?.('voiceschanged', look)
    return () => speechSynthesis.removeEventListener?.('voiceschanged', look)
  }, [lang])
  return voice
}

interface Props {
  /** The text is a part of the page: what stands there now is read. */
  of: () => HTMLElement | null
  /** In which it is written, where that is not the page's. */
  lang?: string
}

export const ReadAloud = ({ of, lang: own }: Props) => {
  const page = document.documentElement.lang
  const lang = own ?? page
  const voice = useVoice(lang)
  const [isReading, setReading] = useState(false)
  const [, setLoaded] = useState(false)
  const stop = () => {
    speechSynthesis.cancel()
    setReading(false)
  }
  useEffect(() => {
    aloudCatalogue.load(page).then(
      () => setLoaded(true),
      () => undefined,
    )
  }, [page])
  useEffect(() => {
    if (!isReading) return
    // Nobody goes on hearing it when the page is left or the panel shut, however that is.
    const look = setInterval(() => of()?.isConnected !== true && stop(), 250)
    for (const end of ['pagehide', 'leaving', 'hashchange']) addEventListener(end, stop)
    return () => {
      clearInterval(look)
      for (const end of ['pagehide', 'leaving', 'hashchange']) removeEventListener(end, stop)
      speechSynthesis.cancel()
    }
  }, [isReading])
  const text = aloudCatalogue.now(page)
  if (voice === undefined || text === undefined) return null
  const start = () => {
    const element = of()
    const said = element === null ? [] : leaves(element)
    speechSynthesis.cancel()
    for (const [place, words] of said.entries()) {
      const utterance = new SpeechSynthesisUtterance(words)
      utterance.voice = voice
      utterance.lang = voice.lang
      if (place === said.length - 1) utterance.addEventListener('end', () => setReading(false))
      speechSynthesis.speak(utterance)
    }
    setReading(said.length > 0)
  }
  return (
    <button type="button" class="button plain" onClick={isReading ? stop : start}>
      {isReading ? text.stop : text.start}
    </button>
  )
}
