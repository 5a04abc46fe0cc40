/** Writes request bodies for one operation: its text is escaped once, variables are spliced in as JSON text. */
export class RequestBody {
  readonly #head: string
  readonly #names: ReadonlyArray<{ readonly name: string; readonly prefix: string }>

  constructor(operation: string, variableUsages: readonly string[]) {
    this.#head = `{"query":${JSON.stringify(operation)}`
    this.#names = variableUsages.map((name) => ({ name, prefix: `${JSON.stringify(name)}:` }))
  }

  /** @param written members of the variables object that are JSON text already, such as `"representations":[…]` */
  write(variables: Readonly<Record<string, unknown>>, written = ''): string {
    let members = written
    for (const { name, prefix } of this.#names) {
      const value = variables[name]
      if (value === undefined) continue
      members += (members === '' ? '' : ',') + prefix + JSON.stringify(value)
    }
    return members === '' ? `${this.#head}}` : `${this.#head},"variables":{${members}}}`
  }
}
