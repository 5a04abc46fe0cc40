import { Refused } from '@huilian/ledger'
import { describe, expect, test } from 'vitest'
import { readConditions } from './conditions.column.js'

describe('underlying diseases in one cell', () => {
  test('with their stability in brackets, behind a colon, or unsaid', () => {
    expect(readConditions('高血压（稳定）、糖尿病: 不稳定；冠心病')).toEqual([
      { disease: 'HYPERTENSION', stability: 'STABLE' },
      { disease: 'DIABETES', stability: 'UNSTABLE' },
      { disease: 'CORONARY_HEART_DISEASE', stability: null },
    ])
  })

  test('none is an answer of its own', () => {
    expect(readConditions('无')).toEqual([])
    expect(readConditions('无基础性疾病')).toEqual([])
  })

  test.each(['腰不好', '高血压（时好时坏）', '高血压（稳定）、高血压（不稳定）', '无、高血压（稳定）', '（稳定）'])(
    'refuses %s rather than guess',
    (cell) => {
      expect(readConditions(cell)).toBeInstanceOf(Refused)
    },
  )
})
