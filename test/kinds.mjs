/** The kinds of test, each a folder: the quick ones, and those that take minutes. Nothing else is run. */
export const quick = ['rules', 'domain', 'api', 'store', 'infra', 'runtime', 'web', 'pages']
export const long = ['simulation', 'journeys', 'webkit']
