/** What a receiver of a consent is called: a unit of ours, or a service of the directory. */
import { useEffect, useState } from 'preact/hooks'
import { unitById } from '../../../shared/county/dalarna.ts'
import { directoryCatalogue } from '../../text/directory/catalogue.ts'
import type { DirectoryText } from '../../text/directory/type.ts'
import { words } from '../language.ts'

export type ServiceTexts = DirectoryText['services']

/** Empty until it has come: a receiver is then called by its id for a moment. */
export const useServiceTexts = (): ServiceTexts => {
  const { lang } = words()
  const [texts, setTexts] = useState<ServiceTexts>({})
  useEffect(
    () =>
      void directoryCatalogue.load(lang).then(
        ({ services }) => setTexts(services),
        () => undefined,
      ),
    [lang],
  )
  return texts
}

export const receiverName = (receiver: string, texts: ServiceTexts): string =>
  unitById(receiver)?.name ?? texts[receiver]?.name ?? receiver
