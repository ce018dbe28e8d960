/**
 * The journeys whose counties lie in a DynamoDB, as in AWS; all others are kept in a file. Here are
 * those that write most kinds of item, and those in which several write the same one.
 */
export const onDynamo: readonly string[] = [
  'answers-an-idea',
  'answers-danger',
  'answers-late-letters',
  'becomes-identified',
  'books-a-time',
  'brings-somebody',
  'follows-the-programme',
  'hands-over',
  'keeps-the-place',
  'plans-together',
  'seals-the-talk',
  'second-colleague',
  'sends-on',
  'shares-by-consent',
  'survives',
  'takes-the-next',
  'whole-slice',
]
