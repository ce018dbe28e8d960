#!/usr/bin/env bash
# fhir 4.12.0: a wrong required code is told in the very words of a harmless remark.
#
# One would expect  that "not found in value set" is the validator's remark about codes it has no list for,
#                   so that a test may leave those messages out and keep the rest.
# What happens      A wrong code where the standard requires one of a closed list (CarePlan.status) and a
#                   code of one's own where the standard only gives examples (CarePlan.category) are told in
#                   the same sentence. Only `severity` tells them apart. Leave out by words, and nothing is
#                   left of what made the resource invalid.
# Why it matters    A file that no other system can take in passes every test on its way out.
# Where we meet it  test/support/fhir-faults.ts leaves out by severity and words together;
#                   test/domain/programme-fhir.test.ts ("the validator is heard when a code that the standard
#                   requires is wrong") and test/domain/review.test.ts fail on a wrong required code.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true }' >package.json
npm install --silent --no-audit --no-fund --ignore-scripts fhir@4.12.0 >&2

cat >validate.cjs <<'CODE'
const { Fhir } = require('fhir')
const plan = {
  resourceType: 'CarePlan',
  id: 'plan',
  intent: 'plan',
  subject: { display: 'somebody' },
  category: [{ coding: [{ system: 'urn:example:ours', code: 'ours' }] }],
}
const mentionsValueSet = ({ message }) => /value set/i.test(message)
for (const status of ['active', 'going-on']) {
  const { valid, messages } = new Fhir().validate({ ...plan, status })
  console.log(`status "${status}": valid ${valid}`)
  for (const { severity, location, message } of messages)
    console.log(`  ${severity}, ${location}: ${message}`)
  console.log(`  left without "value set": ${messages.filter((one) => !mentionsValueSet(one)).length}`)
}
CODE

node validate.cjs | tee seen
diff - seen >&2 <<'SEEN'
status "active": valid true
  info, CarePlan.category[0]: Value set "http://hl7.org/fhir/ValueSet/care-plan-category" could not be found.
  warning, CarePlan.category[0]: Code "ours" (urn:example:ours) not found in value set
  left without "value set": 0
status "going-on": valid false
  error, CarePlan.status: Code "going-on" not found in value set
  info, CarePlan.category[0]: Value set "http://hl7.org/fhir/ValueSet/care-plan-category" could not be found.
  warning, CarePlan.category[0]: Code "ours" (urn:example:ours) not found in value set
  left without "value set": 0
SEEN
