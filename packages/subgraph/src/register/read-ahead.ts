/** Reads one item ahead: while the last one is being worked on, the next is already on its way. */
export async function* readAhead<Item>(items: AsyncIterable<Item>): AsyncGenerator<Item, void> {
  const iterator = items[Symbol.asyncIterator]()
  try {
    let next = iterator.next()
    for (;;) {
      const item = await next
      if (item.done) return
      next = iterator.next()
      // its failure is met when it is waited for; unmet it would end the process
      next.catch(() => undefined)
      yield item.value
    }
  } finally {
    await iterator.return?.()
  }
}
