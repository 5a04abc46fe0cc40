import { type Writable } from 'node:stream'
import { type Columns, type LedgerDefinition } from '../ledger.js'
import { createWorkbookWriter } from './workbook-writer.js'

/** The statement line of a template, to be overwritten by the department. */
const EXAMPLE_STATEMENT =
  '填报单位：来安县（填写单位名称）　范围：341122000000 来安县　方式：全量　期间：2022-12-01 至 2023-01-10 08:00'

/**
 * Writes a ledger's template: title, statement line, headings and one filled example row, which reads as a ledger of
 * one record; a second sheet says what each column means.
 */
export async function writeTemplate(definition: LedgerDefinition<Columns>, target: string | Writable): Promise<void> {
  const columns = Object.values(definition.columns)
  const workbook = createWorkbookWriter(target)
  const rows = workbook.sheet({
    name: definition.title.zh,
    title: definition.title.zh,
    statement: EXAMPLE_STATEMENT,
    columns: columns.map(({ heading, optional, storage, width }) => ({
      heading: optional ? heading : `${heading}*`,
      storage,
      width: Math.max(width, heading.length * 2 + 3),
    })),
  })
  await rows.row(columns.map(({ example }) => example))

  const manual = workbook.sheet({
    name: '填表说明',
    title: `${definition.title.zh}填表说明`,
    columns: [
      { heading: '列', width: 18 },
      { heading: '是否必填', width: 10 },
      { heading: '含义', width: 40, style: 'wrapped' },
      { heading: '怎么填', width: 50, style: 'wrapped' },
      { heading: '示例', width: 24 },
      { heading: '也可以叫', width: 28, style: 'wrapped' },
    ],
  })
  for (const { heading, optional, description, accepts, example, aliases } of columns) {
    await manual.row([heading, optional ? '选填' : '必填', description, accepts, example, aliases.join('、')])
  }
  await manual.row([
    '第二行',
    '必填',
    '说明这份台账是谁的、哪里的、到什么时候为止',
    '方式：全量（替换范围内原有记录）或增量（在原有记录上添加）；期间的末尾是数据完整到的时间；多个范围用顿号隔开',
    '方式：全量',
    '',
  ])
  await workbook.close()
}
