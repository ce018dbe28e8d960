/** Which errors of the client say that the database did not answer in time or asks us to slow down. */

const slowDown = new Set([
  'ProvisionedThroughputExceededException',
  'ThrottlingException',
  'RequestLimitExceeded',
  'TransactionConflictException',
  'TransactionInProgressException',
])

/** What the system says when nobody was reached or the connection broke: ECONNRESET and its kin. */
const isOfSystem = (code = ''): boolean => code.startsWith('E') && !code.startsWith('ERR_')

/** Nothing is known then of what was asked: it may have happened. Everything else is a fault of ours. */
export const isBusy = (error: unknown): boolean => {
  const { name, code, $metadata } = error as {
    name?: string
    code?: string
    $metadata?: { httpStatusCode?: number }
  }
  const isNoAnswer = name === 'TimeoutError' || name === 'UnreadableAnswer'
  const isBroken = ($metadata?.httpStatusCode ?? 0) >= 500
  return isNoAnswer || isBroken || slowDown.has(name ?? '') || isOfSystem(code)
}
