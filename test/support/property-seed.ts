/**
 * Properties are tried from one seed, so that a change is judged by what it changes. Look elsewhere by
 * `PROPERTY_SEED=7 npx vitest --project domain`; what fails there becomes an example of its test.
 */
import fc from 'fast-check'

fc.configureGlobal({ seed: Number(process.env.PROPERTY_SEED ?? 20_261_128) })
