/**
 * Types that the department kit gives to every department alike: they carry no department's name. (Scalars name a
 * format and need no entry.)
 */
export const kitTypes: ReadonlySet<string> = new Set(['Change', 'ChangePage', 'RegisterScope', 'RecordLink'])
