// Loaded into every supervised process before its entry (node --import). The supervisor holds the other end of this
// channel: when it is killed without stopping us the channel closes, and we end as if it had asked.

const graceMilliseconds = 8_000

process.once('disconnect', () => {
  process.kill(process.pid, 'SIGTERM')
  // what does not end by itself is ended with everything it started: we lead a process group of our own
  setTimeout(() => process.kill(-process.pid, 'SIGKILL'), graceMilliseconds).unref()
})
// the channel alone is no reason to stay
process.channel?.unref()
