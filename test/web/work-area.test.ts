/** Beside a talk stands what it needs next; what the counsellor chose or is writing is never taken away. */
import { describe, expect, it } from 'vitest'
import type { DeskVisit } from '../../shared/contract/visit/desk.ts'
import { chosenAs, openTool, toolsFor } from '../../web/desk/work/tools.ts'

const talk = {
  visit: 'v_kim',
  state: 'talking',
  level: 4,
  identity: 'anonymous',
} as unknown as DeskVisit
const danger = { ...talk, level: 1 } as DeskVisit
const over = { ...talk, state: 'over' } as DeskVisit

describe('the work area', () => {
  it('begins with what is known of the youth, and in acute danger with the procedure', () => {
    expect(openTool({}, talk)).toBe('know')
    expect(openTool({}, danger)).toBe('procedure')
  })

  it('keeps what was chosen for each talk, danger or not', () => {
    expect(openTool({ v_kim: 'assess' }, talk)).toBe('assess')
    expect(openTool({ v_kim: 'assess' }, danger)).toBe('assess')
    expect(openTool({ v_sol: 'assess' }, talk)).toBe('know')
  })

  it('turns to the closing form when the talk has ended, unless something is being written', () => {
    expect(openTool({ v_kim: 'scale' }, over)).toBe('close')
    expect(openTool({ v_kim: 'know' }, over)).toBe('close')
    expect(openTool({ v_kim: 'concern' }, over)).toBe('concern')
    expect(openTool({ v_kim: 'concern', [chosenAs(over)]: 'close' }, over)).toBe('close')
  })

  it('has a journal only where the youth is known, and a report of concern after the talk, too', () => {
    expect(toolsFor(talk)).not.toContain('journal')
    expect(toolsFor({ ...talk, identity: 'identified' })).toContain('journal')
    expect(toolsFor(over)).toContain('concern')
    expect(openTool({ v_kim: 'journal' }, over)).toBe('close')
  })
})
