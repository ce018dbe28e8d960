interface Time {
  passed: number
  failed: number
  failedTests: readonly string[]
  output: string
}
export declare const ofBothTimes: (
  first: Time,
  second: Time,
) => { passed: number; failed: number; flaky: string[]; output: string }
