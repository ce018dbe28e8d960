/** What a receiver of a consent is called: a unit of ours, or a service of the directory. */
import { useEffect, useState } from 'preact/hooks'
import { untilItComes } from '../../data/lazy-part.ts'
import { type AddedService, saidOf } from '../../../shared/county/added.ts'
import { settingsForAnyone } from '../../../shared/contract/settings/settings.ts'
import { unitById } from '../../../shared/county/dalarna.ts'
import { receivingServices } from '../../../shared/rules/records/consent-rule.ts'
import { client } from '../../data/client.ts'
import { directoryCatalogue } from '../../text/directory/catalogue.ts'
import type { DirectoryText } from '../../text/directory/type.ts'
import { words } from '../language.ts'

export type ServiceTexts = DirectoryText['services']

interface Changed {
  hidden: readonly string[]
  added: readonly AddedService[]
}
const nothing: Changed = { hidden: [], added: [] }

/** What the county has changed of the directory; without an answer, nothing. */
const changedNow = (): Promise<Changed> =>
  client(settingsForAnyone)
    .openPlaces()
    .then(
      ({ hidden = [], added = [] }) => ({ hidden, added }),
      () => nothing,
    )

/** Empty until it has come: a receiver is then called by its id for a moment. Those whom the county has added come after. */
export const useServiceTexts = (): ServiceTexts => {
  const { lang } = words()
  const [texts, setTexts] = useState<ServiceTexts>({})
  useEffect(() => {
    const load = async () => {
      const { services } = await untilItComes(() => directoryCatalogue.load(lang))
      setTexts(services)
      const { added } = await changedNow()
      const met = directoryCatalogue.metIn(lang).lang
      const more = added.map((one) => [one.id, saidOf(one, met)])
      setTexts({ ...services, ...Object.fromEntries(more) })
    }
    void load().catch(() => undefined)
  }, [lang])
  return texts
}

/** By what it was called then, where the county has taken it away since. */
export const receiverName = (
  { receiver, receiverName: then }: { receiver: string; receiverName?: string | undefined },
  texts: ServiceTexts,
): string => unitById(receiver)?.name ?? texts[receiver]?.name ?? then ?? receiver

/** With those whom the county has added, and without those whom it has left out. */
export const useReceivingServices = () => {
  const [{ hidden, added }, setChanged] = useState(nothing)
  useEffect(() => void changedNow().then(setChanged), [])
  return {
    added,
    receiving: [...receivingServices.filter(({ id }) => !hidden.includes(id)), ...added],
  }
}
