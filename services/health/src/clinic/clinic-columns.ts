import { cameAs, column, Refused, type Column } from '@huilian/ledger'

const spellings = ['医疗机构编码', '卫生机构编码', '管理机构编码', '单位编码']

function codeColumn<O extends { optional?: boolean }>(heading: string, description: string, options: O) {
  return column<string, O & { aliases: string[]; description: string }>(
    heading,
    { ...options, aliases: spellings.filter((each) => each !== heading), description },
    {
      accepts: '机构编码：字母、数字和连字符，与机构台账一致',
      example: '341122101-W01',
      width: 16,
      read: (cell) => {
        const code = cell.normalize('NFKC').replace(/\s+/g, '').replace(/^'/, '').toUpperCase()
        if (/^[A-Z0-9][A-Z0-9-]{1,31}$/.test(code)) return code
        return new Refused(
          { zh: '机构编码（字母、数字和连字符）', en: 'a clinic’s code (letters, digits, hyphens)' },
          cameAs(cell),
          { zh: '填写机构台账里的编码', en: 'enter the code of the clinics ledger' },
        )
      },
    },
  )
}

/** The code by which ledgers name a clinic; the clinics ledger says which clinic it is. */
export function clinicCode(heading = '机构编码', description = '承担服务的基层医疗机构'): Column<string> {
  return codeColumn(heading, description, {}) as Column<string>
}

/** As `clinicCode`, where the ledger may leave it blank. */
export function optionalClinicCode(
  heading = '机构编码',
  description = '承担服务的基层医疗机构',
): Column<string | null> {
  return codeColumn(heading, description, { optional: true }) as Column<string | null>
}
