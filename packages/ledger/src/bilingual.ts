/** One thing said in both languages of the platform: Chinese for the department's file, English for engineers. */
export interface Bilingual {
  readonly zh: string
  readonly en: string
}

/** The same text in both languages: values, codes and names that are not translated. */
export function verbatim(text: string): Bilingual {
  return { zh: text, en: text }
}
