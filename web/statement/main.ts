/** The statement's script: the quick exit, and telling what does not work, paid for with work and no address. */
import '../ui/old-browsers.ts'
import { accessibilityForAnyone } from '../../shared/contract/later/accessibility.ts'
import { feedbackRule, type StatementPage } from '../../shared/rules/later/accessibility-rule.ts'
import { client, Problem } from '../data/client.ts'
import { listOnAPage } from '../ui/crisis/list-on-page.ts'
import { listenForExit } from '../ui/quick-exit/listen-for-exit.ts'
import '../ui/style/tokens.css'
import '../ui/style/base.css'
import '../ui/quick-exit/quick-exit.css'
import '../ui/crisis/crisis.css'
import '../ui/notice/notice.css'
import '../ui/style/reading-page.css'

listenForExit()
listOnAPage()

const api = client(accessibilityForAnyone)
const form = document.querySelector<HTMLFormElement>('#tell')!
const page = form.querySelector('select')!
const words = form.querySelector('textarea')!
const button = form.querySelector('button')!
const said = document.querySelector<HTMLElement>('#said')!
const text = JSON.parse(form.dataset['words']!) as Record<
  'sending' | 'missing' | 'tooLong' | 'thanks' | 'failed' | 'offline' | 'full',
  string
>
form.hidden = false

const whyNot = (problem: unknown): string => {
  const code = problem instanceof Problem ? problem.code : 'broken'
  if (code === 'offline') return text.offline
  return code === 'too-many' ? text.full : text.failed
}

let sending = false
const send = async (): Promise<void> => {
  if (sending) return
  const written = words.value.trim()
  const over = written.length - feedbackRule.longest
  words.setAttribute('aria-invalid', String(written === '' || over > 0))
  if (written === '' || over > 0) {
    said.textContent = (written === '' ? text.missing : text.tooLong).replace(
      '{over}',
      String(over),
    )
    return words.focus()
  }
  sending = true
  said.textContent = text.sending
  button.setAttribute('aria-disabled', 'true')
  try {
    // Fetched only when there is something to send.
    const { proof, dropProof } = await import('../data/proof-of-work/solve.ts')
    const work = await proof('words')
    dropProof('words')
    await api.tellFeedback({ proof: work, page: page.value as StatementPage, text: written })
    words.value = ''
    form.hidden = true
    said.textContent = text.thanks
    said.tabIndex = -1
    said.focus()
  } catch (problem) {
    said.textContent = whyNot(problem)
  }
  sending = false
  button.removeAttribute('aria-disabled')
}
form.addEventListener('submit', (event) => {
  event.preventDefault()
  void send()
})
