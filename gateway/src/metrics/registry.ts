/** Values of a metric's labels, in the order the metric names them. */
type Labels = readonly string[]

interface Metric {
  readonly name: string
  readonly help: string
  write(): string
}

const escaped = (value: string): string => value.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n')

const labelText = (names: readonly string[], values: Labels, extra = ''): string => {
  const pairs = names.map((name, index) => `${name}="${escaped(values[index] ?? '')}"`)
  if (extra) pairs.push(extra)
  return pairs.length ? `{${pairs.join(',')}}` : ''
}

/** Metrics of one process, written in the Prometheus text format 0.0.4. */
export class MetricsRegistry {
  readonly #metrics: Metric[] = []

  /** Names and meanings, for the documentation. */
  get described(): ReadonlyArray<{ readonly name: string; readonly help: string }> {
    return this.#metrics.map(({ name, help }) => ({ name, help }))
  }

  counter(name: string, help: string, labels: readonly string[]): (...values: string[]) => void {
    const counts = new Map<string, { values: Labels; count: number }>()
    this.#add(name, help, 'counter', () =>
      [...counts.values()].map(({ values, count }) => `${name}${labelText(labels, values)} ${count}`),
    )
    return (...values) => {
      const key = values.join('\n')
      const known = counts.get(key)
      if (known) known.count++
      else counts.set(key, { values, count: 1 })
    }
  }

  /** A value that is looked up when the metrics are read. */
  gauge(
    name: string,
    help: string,
    labels: readonly string[],
    read: () => ReadonlyArray<readonly [Labels, number]>,
  ): void {
    this.#add(name, help, 'gauge', () =>
      read().map(([values, value]) => `${name}${labelText(labels, values)} ${value}`),
    )
  }

  histogram(
    name: string,
    help: string,
    labels: readonly string[],
    bounds: readonly number[],
  ): (value: number, ...values: string[]) => void {
    const series = new Map<string, { values: Labels; buckets: number[]; sum: number; count: number }>()
    this.#add(name, help, 'histogram', () =>
      [...series.values()].flatMap(({ values, buckets, sum, count }) => {
        let below = 0
        return [
          ...bounds.map(
            (bound, index) =>
              `${name}_bucket${labelText(labels, values, `le="${bound}"`)} ${(below += buckets[index]!)}`,
          ),
          `${name}_bucket${labelText(labels, values, 'le="+Inf"')} ${count}`,
          `${name}_sum${labelText(labels, values)} ${sum}`,
          `${name}_count${labelText(labels, values)} ${count}`,
        ]
      }),
    )
    return (value, ...values) => {
      const key = values.join('\n')
      let known = series.get(key)
      if (!known) series.set(key, (known = { values, buckets: bounds.map(() => 0), sum: 0, count: 0 }))
      known.sum += value
      known.count++
      for (let index = 0; index < bounds.length; index++) {
        if (value <= bounds[index]!) {
          known.buckets[index]!++
          break
        }
      }
    }
  }

  write(): string {
    return `${this.#metrics.map((metric) => metric.write()).join('\n')}\n`
  }

  #add(name: string, help: string, type: string, lines: () => readonly string[]): void {
    this.#metrics.push({
      name,
      help,
      write: () => [`# HELP ${name} ${help}`, `# TYPE ${name} ${type}`, ...lines()].join('\n'),
    })
  }
}
