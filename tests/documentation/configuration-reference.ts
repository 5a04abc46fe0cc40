import { type z } from 'zod'

/** One process's settings, as its environment schema has them. */
export interface SettingsTable {
  title: string
  /** What goes before the names, for settings that exist once for each department. */
  prefix?: string
  schema: z.ZodObject
}

/** The configuration reference of `docs/operating.md`: a table for each environment schema. */
export function writeConfigurationReference(tables: readonly SettingsTable[]): string {
  return tables.map(writeTable).join('\n\n')
}

function writeTable({ title, prefix = '', schema }: SettingsTable): string {
  const rows = Object.entries(schema.shape).map(([name, setting]) => {
    const meaning = describe(setting as z.ZodType)
    return `| \`${prefix}${name}\` | ${defaultOf(setting as z.ZodType)} | ${meaning.replaceAll('|', '\\|').replaceAll('\n', ' ')} |`
  })
  return [`### ${title}`, '', '| Setting | Default | Meaning |', '|---|---|---|', ...rows].join('\n')
}

function describe(setting: z.ZodType): string {
  const own = setting.description
  if (!own) throw new Error('A setting has no description: give it one with .describe(…) in its environment schema.')
  return own
}

function defaultOf(setting: z.ZodType): string {
  const absent = setting.safeParse(undefined)
  if (!absent.success) return 'required'
  return absent.data === undefined ? '–' : `\`${JSON.stringify(absent.data).replaceAll('"', '')}\``
}
