import { openDivisions } from '@huilian/divisions'
import { expect, test } from 'vitest'
import { statementLine } from '../src/index.js'
import { statementOf } from '../src/reading/statement.js'

function read(...lines: string[][]) {
  return statementOf(
    lines.map((cells, i) => ({ rowNumber: i + 1, cells, kinds: null })),
    openDivisions(),
  )
}

const WHOLE = {
  reportedBy: '来安县民政局',
  mode: 'ADD',
  divisions: ['341122101000', '341122203000'],
  from: '2022-12-01',
  through: '2023-01-10T16:00:00+08:00',
  unclear: [],
}

test.each([
  [
    'one line',
    [
      [
        '填报单位（盖章）：来安县民政局　联系人：赵六　范围：341122101000 半塔镇、341122203000 杨郢乡　方式：增量　期间：2022-12-01 至 2023-01-10 16:00',
      ],
    ],
  ],
  [
    'labels and values in cells of their own',
    [
      ['填报单位：', '来安县民政局', '', '范围：', '半塔镇、杨郢乡'],
      ['方式:', '追加', '期间：', '2022年12月1日至2023年1月10日16时00分'],
    ],
  ],
  [
    'a date of its own for the end',
    [['填报单位:来安县民政局 填报范围:341122101;341122203 导入方式:新增 期间:2022/12/1～ 数据截至:2023-01-10 16:00']],
  ],
])('%s', (_, lines) => {
  expect(read(...lines)).toEqual(WHOLE)
})

test('a date alone is the end of its day, and so is 24:00', () => {
  expect(read(['期间：2022-12-01 至 2022-12-31']).through).toBe('2022-12-31T23:59:59+08:00')
  expect(read(['数据截至：2022-12-31 24:00']).through).toBe('2022-12-31T23:59:59+08:00')
})

test('what cannot be understood is said, not guessed', () => {
  expect(read(['范围：新河、月亮湾村　方式：看情况　期间：去年 至 今天'])).toEqual({
    reportedBy: null,
    mode: null,
    divisions: [],
    from: null,
    through: null,
    unclear: ['范围：新河', '范围：月亮湾村', '方式：看情况', '期间：去年 至 今天', '数据截至：今天'],
  })
})

test('no statement says nothing', () => {
  expect(read(['来安县新冠疫苗接种台账'], [])).toEqual({
    reportedBy: null,
    mode: null,
    divisions: [],
    from: null,
    through: null,
    unclear: [],
  })
})

test('the line we write is the line we read', () => {
  const divisions = openDivisions()
  const line = statementLine({
    reportedBy: '来安县民政局',
    mode: 'ADD',
    from: '2022-12-01',
    through: '2023-01-10 16:00',
    divisions: [divisions.get('341122101000'), divisions.get('341122203000')],
  })
  expect(read([line])).toEqual(WHOLE)
})
