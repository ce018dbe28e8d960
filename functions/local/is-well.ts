/** Ends well when the clinic of this machine answers at its door: what a container's engine asks. */
const { PORT = '3000' } = process.env

fetch(`http://localhost:${PORT}/api/youth/door`, { signal: AbortSignal.timeout(4000) })
  .then(({ ok }) => (process.exitCode = ok ? 0 : 1))
  .catch(() => (process.exitCode = 1))
