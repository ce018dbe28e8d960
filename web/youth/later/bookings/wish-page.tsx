/** Wishing for a time nobody has offered: when it suits, in words, and how. */
import { useMemo, useState } from 'preact/hooks'
import type { YouthWish } from '../../../../shared/contract/later/wishes.ts'
import type { WhenSuits } from '../../../../shared/rules/later/wish.ts'
import type { Channel } from '../../../../shared/ids.ts'
import type { AnyTopic } from '../../../../shared/rules/line/newer-topic.ts'
import { onceId } from '../../../data/random-id.ts'
import { seal } from '../../../data/readable-body.ts'
import { Choices } from '../../../ui/choice/choice.tsx'
import { CodeCard } from '../code/code-card.tsx'
import { underCode, wishes } from '../code/code-session.ts'
import { languageRead, locale, words } from '../../language.ts'
import { troubleOf, TroubleNotice, type Trouble } from '../later-failure.tsx'
import { later } from '../later-words.ts'
import { optionsOf } from '../../options-of-catalogue.ts'
import { Onward, Page, WhoSees } from '../../shell.tsx'
import { calledTooLong, TellMore } from '../tell-more.tsx'
import { longDay } from '../../../data/format-times.ts'
import { go } from '../../route.ts'

export const WishPage = () => {
  const { wish } = later()
  const { names } = words()
  const [suits, setSuits] = useState<readonly WhenSuits[]>([])
  const [channel, setChannel] = useState<Channel>('chat')
  const [told, tell] = useState<{ topics: readonly AnyTopic[]; nickname: string }>({
    topics: [],
    nickname: '',
  })
  // Sent again it is the same wish, and a changed one is another.
  const once = useMemo(onceId, [suits, channel, told])
  const [missing, setMissing] = useState(false)
  const [sending, setSending] = useState(false)
  const [sent, setSent] = useState<YouthWish | undefined>(undefined)
  const [trouble, setTrouble] = useState<Trouble | undefined>(undefined)
  const long = calledTooLong(told.nickname)
  const send = async () => {
    setMissing(suits.length === 0)
    if (suits.length === 0 || sending || long !== undefined) return
    setSending(true)
    setTrouble(undefined)
    const nickname = told.nickname.trim()
    try {
      const answer = await underCode(() =>
        wishes.wishForTime({
          once,
          suits: [...suits],
          channel,
          topics: [...told.topics],
          language: languageRead(),
          ...(nickname === '' ? {} : { nickname: seal(nickname) }),
        }),
      )
      setSent(answer)
    } catch (problem) {
      setTrouble(troubleOf(problem, true))
    }
    setSending(false)
  }
  if (sent !== undefined) return <Sent wish={sent} />
  return (
    <Page title={wish.title} name="wish">
      <div class="stack wide">
        <p class="lead">{wish.lead}</p>
        <Choices<WhenSuits>
          legend={wish.when}
          options={optionsOf(wish.suits)}
          chosen={suits}
          several
          onChoose={setSuits}
        />
        <Choices<Channel>
          legend={wish.how}
          options={optionsOf(names.channels)}
          chosen={[channel]}
          onChoose={([one]) => one !== undefined && setChannel(one)}
        />
        <TellMore
          title={later().book.more}
          {...told}
          onTell={(some) => tell({ ...told, ...some })}
        />
        <WhoSees>{wish.see}</WhoSees>
        <p>{wish.noPromise}</p>
        <TroubleNotice trouble={trouble} />
        <Onward isBusy={sending} onPress={() => void send()} alert={missing ? wish.missing : long}>
          {sending ? wish.sending : wish.send}
        </Onward>
      </div>
    </Page>
  )
}

const Sent = ({ wish: { keptUntil } }: { wish: YouthWish }) => {
  const { wish, mine } = later()
  return (
    <Page title={wish.sentTitle} name="wish-sent">
      <p class="lead" role="status">
        {wish.sent(longDay(keptUntil, locale()))}
      </p>
      <CodeCard />
      <button type="button" class="button quiet full" onClick={() => go('#kod')}>
        {mine.title}
      </button>
    </Page>
  )
}
