/** A journey that fails is played again: what fails both times has failed, what holds one of them is named. */
import { expect, it } from 'vitest'
import { ofBothTimes } from '../support/vitest-step.mjs'

const time = (passed: number, failedTests: string[]) => ({
  passed,
  failed: failedTests.length,
  failedTests,
  output: '',
})

it('has failed where it failed both times', () => {
  const { passed, failed, flaky } = ofBothTimes(time(98, ['a', 'b']), time(4, ['a', 'b']))
  expect({ passed, failed, flaky }).toEqual({ passed: 98, failed: 2, flaky: [] })
})

it('is flaky where it held one of them, whichever', () => {
  const { passed, failed, flaky } = ofBothTimes(time(98, ['a', 'b']), time(4, ['b', 'c']))
  expect({ passed, failed, flaky }).toEqual({ passed: 99, failed: 1, flaky: ['a', 'c'] })
})
