/** The wall's script: what has been answered, a vote and an idea, both paid for with work and without an address. */
import '../ui/old-browsers.ts'
import { type Wall, wallForAnyone } from '../../shared/contract/later/wall.ts'
import { wallRule } from '../../shared/rules/later/wall-rule.ts'
import { client, Problem } from '../data/client.ts'
import { listOnAPage } from '../ui/crisis/list-on-page.ts'
import { listenForExit } from '../ui/quick-exit/listen-for-exit.ts'
import '../ui/style/tokens.css'
import '../ui/style/base.css'
import '../ui/quick-exit/quick-exit.css'
import '../ui/crisis/crisis.css'
import '../ui/notice/notice.css'
import '../ui/choice/choice.css'
import '../ui/style/reading-page.css'
import './wall.css'

listenForExit()
listOnAPage()

const api = client(wallForAnyone)
const at = <E extends HTMLElement>(id: string): E => document.querySelector<E>(`#${id}`)!
const wordsOf = (of: HTMLElement) => JSON.parse(of.dataset['words']!) as Record<string, string>

/** Whatever others have written is text, and never more. */
const part = (name: string, words: string, lang?: string): HTMLElement => {
  const made = document.createElement(name)
  made.textContent = words
  if (lang !== undefined) made.lang = lang
  return made
}

const list = at('answers-list')
const listed = at('answers-said')
const listWords = wordsOf(list)

const showAnswers = ({ answers }: Wall): void => {
  listed.textContent = answers.length === 0 ? listWords['none']! : ''
  list.replaceChildren(
    ...answers.map(({ day, text, answer }) => {
      const one = part('article', '')
      one.className = 'stack tight answered'
      const date = part('p', listWords['on']!.replace('{day}', day))
      date.className = 'small quiet'
      const idea = part('blockquote', text, 'sv')
      const did = part('p', '')
      did.append(part('strong', `${listWords['did']!}: `), part('span', answer, 'sv'))
      one.append(date, idea, did)
      return one
    }),
  )
}

let question: string | undefined
const voteForm = at<HTMLFormElement>('vote')
const voteWords = wordsOf(voteForm)
const voteSaid = at('vote-said')

const showQuestion = ({ question: asked }: Wall): void => {
  at('question').hidden = asked === undefined
  question = asked?.question
  if (asked === undefined) return
  at('question-text').textContent = asked.text
  at('options').append(
    ...asked.options.map((words, n) => {
      const label = part('label', '', 'sv')
      label.className = 'choice'
      const radio = document.createElement('input')
      Object.assign(radio, { type: 'radio', name: 'option', value: String(n) })
      label.append(radio, part('span', words))
      return label
    }),
  )
}

const load = async (): Promise<void> => {
  listed.textContent = listWords['loading']!
  try {
    const wall = await api.wall()
    showAnswers(wall)
    showQuestion(wall)
  } catch {
    const again = part('button', listWords['again']!)
    again.className = 'button quiet small'
    again.addEventListener('click', () => void load())
    listed.replaceChildren(part('span', `${listWords['failed']!} `), again)
  }
}
void load()

/** Fetched only when there is something to send. */
const paid = async <T>(send: (proof: Parameters<typeof api.vote>[0]['proof']) => Promise<T>) => {
  const [{ pay }, { dropProof }] = await Promise.all([
    import('../data/proof-of-work/pay.ts'),
    import('../data/proof-of-work/solve.ts'),
  ])
  const answer = await pay('words', send)
  dropProof('words')
  return answer
}

const finish = (form: HTMLElement, said: HTMLElement, words: string): void => {
  form.hidden = true
  said.textContent = words
  said.tabIndex = -1
  said.focus()
}

/** One at a time, and what was asked stays when it fails. */
const onceAtATime = (
  form: HTMLFormElement,
  said: HTMLElement,
  whyNot: (problem: unknown) => string,
  send: () => Promise<void>,
): void => {
  const button = form.querySelector('button')!
  let sending = false
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    if (sending) return
    sending = true
    button.setAttribute('aria-disabled', 'true')
    void send()
      .catch((problem: unknown) => void (said.textContent = whyNot(problem)))
      .finally(() => {
        sending = false
        button.removeAttribute('aria-disabled')
      })
  })
}

onceAtATime(
  voteForm,
  voteSaid,
  () => voteWords['failed']!,
  async () => {
    const chosen = voteForm.querySelector<HTMLInputElement>('input:checked')
    const asked = question
    if (chosen === null || asked === undefined) {
      voteSaid.textContent = voteWords['choose']!
      voteForm.querySelector('input')?.focus()
      return
    }
    voteSaid.textContent = voteWords['sending']!
    const option = Number(chosen.value)
    const { outcome } = await paid((proof) => api.vote({ proof, question: asked, option }))
    finish(voteForm, voteSaid, voteWords[outcome === 'counted' ? 'thanks' : 'over']!)
  },
)

const form = at<HTMLFormElement>('tell')
const written = form.querySelector('textarea')!
const said = at('said')
const words = wordsOf(form)
form.hidden = false

const whyNot = (problem: unknown): string => {
  const code = problem instanceof Problem ? problem.code : 'broken'
  if (code === 'offline') return words['offline']!
  return words[code === 'too-many' ? 'full' : 'failed']!
}

onceAtATime(form, said, whyNot, async () => {
  const text = written.value.trim()
  const over = text.length - wallRule.longest
  written.setAttribute('aria-invalid', String(text === '' || over > 0))
  if (text === '' || over > 0) {
    const why = text === '' ? words['missing']! : words['tooLong']!
    said.textContent = why.replace('{over}', String(over))
    return written.focus()
  }
  said.textContent = words['sending']!
  await paid((proof) => api.tellIdea({ proof, text }))
  written.value = ''
  finish(form, said, words['thanks']!)
})
