/** What was said yes to, word for word as it was read then; and the receipt of it, to print. */
import type { ConsentShown } from '../../../shared/contract/records/consent.ts'
import { consentSentences } from '../../../shared/rules/records/consent-text.ts'
import { Notice } from '../../ui/notice/notice.tsx'
import type { ConsentText } from '../../text/consent/type.ts'
import { longDate } from '../../data/format-times.ts'
import { receiverName, type ServiceTexts } from './consent-names.ts'
import { identifiedCatalogue } from '../../text/identified/catalogue.ts'
import { daysIn } from '../language.ts'

interface SaidProps {
  said: Pick<
    ConsentShown,
    'receiver' | 'receiverName' | 'content' | 'about' | 'until' | 'text' | 'lang'
  >
  keeper: string
  services: ServiceTexts
}

export const Said = ({ said, keeper, services }: SaidProps) => {
  const filled = {
    receiver: receiverName(said, services),
    keeper,
    until: longDate(said.until, daysIn(identifiedCatalogue)),
    about: said.about,
  }
  return (
    <ul class="stack tight" lang={said.lang}>
      {consentSentences(said, filled).map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  )
}

interface Props {
  given: ConsentShown
  keeper: string
  services: ServiceTexts
  text: ConsentText
  onDone: () => void
}

export const Receipt = ({ given, keeper, services, text, onDone }: Props) => (
  <section class="card stack consent-receipt" aria-labelledby="receipt">
    <Notice kind="good">
      <p>{text.receiptAbout(receiverName(given, services))}</p>
    </Notice>
    <h3 id="receipt">{text.receiptTitle}</h3>
    <p>
      <strong>{text.receipt(given.receipt)}</strong>
    </p>
    <Said said={given} keeper={keeper} services={services} />
    <p class="quiet small">
      {text.given(longDate(given.at, daysIn(identifiedCatalogue)))} {text.version(given.text)}
    </p>
    <div class="row no-print">
      <button type="button" class="button" onClick={onDone}>
        {text.done}
      </button>
      <button type="button" class="button quiet" onClick={() => print()}>
        {text.print}
      </button>
    </div>
  </section>
)
