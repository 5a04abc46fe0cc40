// What every measured process tells the bench: its address, and its own use of the processor when asked.
export function tell(url) {
  process.on('message', (message) => {
    if (message === 'cpu') process.send({ cpu: process.cpuUsage(), rss: process.memoryUsage.rss() })
  })
  process.on('disconnect', () => process.exit(0))
  process.send({ url })
}
