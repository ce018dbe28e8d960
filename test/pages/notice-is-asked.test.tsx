/** What a notice shows of this site is read before the browser asks; where the browser will have none, the page says so and what does work. */
import { expect, it, vi } from 'vitest'
import { text } from '../../web/text/notice/sv.ts'
import { NoticeChoice } from '../../web/ui/notice-choice/notice-choice.tsx'
import { press, show, shown } from '../support/page.ts'

it.each([
  ['failed', 'Det gick inte att slå på påminnelsen. Din plats är kvar. Du kan använda ljudet.'],
  ['denied', 'Webbläsaren visar inga påminnelser härifrån. Du kan använda ljudet i stället.'],
] as const)('and it %s', async (outcome, said) => {
  const start = vi.fn(() => Promise.resolve(outcome))
  await show(
    <NoticeChoice text={text.notice} isOn={false} start={start} stop={() => Promise.resolve()} />,
  )
  await press('Visa en påminnelse')
  expect(shown()).toContain('Webbläsaren visar också adressen till den här webbplatsen.')
  expect(start).not.toHaveBeenCalled()
  await press('Fortsätt')
  expect(start).toHaveBeenCalledTimes(1)
  expect(shown()).toContain(said)
})
