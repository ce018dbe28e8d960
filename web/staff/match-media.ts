/** Whether the window fits a media query, told again when it changes. */
import { useEffect, useState } from 'preact/hooks'

export const useWide = (query: string): boolean => {
  const [fits, setFits] = useState(() => matchMedia(query).matches)
  useEffect(() => {
    const list = matchMedia(query)
    const tell = () => setFits(list.matches)
    list.addEventListener('change', tell)
    return () => list.removeEventListener('change', tell)
  }, [query])
  return fits
}
