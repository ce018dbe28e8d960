/** A rule of the lint: forms of code that are forbidden, each as a selector, and said with what to write instead. */
const create = (context) =>
  Object.fromEntries(
    context.options.map(({ selector, message }) => [
      selector,
      (node) => context.report({ node, message }),
    ]),
  )

const restrictedSyntax = {
  meta: {
    type: 'suggestion',
    schema: {
      type: 'array',
      items: {
        type: 'object',
        properties: { selector: { type: 'string' }, message: { type: 'string' } },
        required: ['selector', 'message'],
        additionalProperties: false,
      },
    },
  },
  create,
}

export default { meta: { name: 'house' }, rules: { 'restricted-syntax': restrictedSyntax } }
