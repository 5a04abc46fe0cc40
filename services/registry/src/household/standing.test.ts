import { describe, expect, it } from 'vitest'
import { standingOf } from './standing.js'

const silent = { category: null, state: null, identifiedOn: null, enteredOn: null, riskRemovedOn: null }

describe('the standing of a household', () => {
  it('is monitored from its entry until its risk is removed', () => {
    expect(standingOf({ ...silent, category: 'MARGINAL', state: 'SUPPORTED', enteredOn: '2022-03-01' })).toEqual({
      monitored: true,
      everMonitored: true,
      riskRemoved: false,
    })
    expect(
      standingOf({
        ...silent,
        category: 'MARGINAL',
        state: 'RISK_REMOVED',
        enteredOn: '2022-03-01',
        riskRemovedOn: '2022-10-01',
      }),
    ).toEqual({ monitored: false, everMonitored: true, riskRemoved: true })
  })

  it('is monitored by its category where no state is written', () => {
    expect(standingOf({ ...silent, category: 'UNSTABLE_LIFTED' }).monitored).toBe(true)
    expect(standingOf({ ...silent, category: 'LIFTED' }).monitored).toBe(false)
    expect(standingOf({ ...silent, category: 'UNSTABLE_LIFTED', riskRemovedOn: '2022-10-01' }).riskRemoved).toBe(true)
  })

  it('is not monitored while a clue is being verified, nor when the clue was rejected', () => {
    expect(standingOf({ ...silent, state: 'VERIFYING' }).everMonitored).toBe(false)
    expect(standingOf({ ...silent, state: 'REJECTED', identifiedOn: '2022-12-01' }).everMonitored).toBe(false)
  })

  it('stays risk-removed while a relapse is being verified', () => {
    expect(standingOf({ ...silent, category: 'MARGINAL', state: 'CLUE', riskRemovedOn: '2021-10-01' })).toEqual({
      monitored: false,
      everMonitored: true,
      riskRemoved: true,
    })
  })
})
