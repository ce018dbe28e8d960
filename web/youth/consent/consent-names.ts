/** What a receiver of a consent is called: a unit of ours, or a service of the directory. */
import { useEffect, useState } from 'preact/hooks'
import { settingsForAnyone } from '../../../shared/contract/settings/settings.ts'
import { unitById } from '../../../shared/county/dalarna.ts'
import { receivingServices } from '../../../shared/rules/records/consent-rule.ts'
import { client } from '../../data/client.ts'
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

/** Without those whom the county has left out; without an answer, everybody whom the code knows. */
export const useReceivingServices = () => {
  const [left, setLeft] = useState<readonly string[]>([])
  useEffect(
    () =>
      void client(settingsForAnyone)
        .openPlaces()
        .then(
          ({ hidden = [] }) => setLeft(hidden),
          () => undefined,
        ),
    [],
  )
  return receivingServices.filter(({ id }) => !left.includes(id))
}
