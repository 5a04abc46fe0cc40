import { single, type Trouble } from './trouble.js'

const MERGED = { now: '341122101218', before: '341122101221' } // 二郎村, merged into 高山村 in 2022
const SPLIT = { now: '341122104201', before: '341122104205' } // 陈桥村, split between 大英村 and 广佛村: nobody may guess

/** The health commission goes on writing the code of a village that was merged: it is entered as the village it became. */
export const abolishedDivisionCode: Trouble = {
  id: 'abolished-division-code',
  title: { zh: '已撤并村的代码', en: 'The code of a village that was merged' },
  per18000: 4,
  people: 1,
  villages: [MERGED.now],
  tell(telling) {
    const { household } = single(telling, { sex: 'FEMALE', age: telling.random.integer(66, 82) }, 'LIFTED')
    household.writtenVillage = { health: MERGED.before, 'civil-affairs': MERGED.before }
    return [household]
  },
}

/** The same for a village that was split: without a single successor the rows are refused. */
export const splitDivisionCode: Trouble = {
  id: 'split-division-code',
  title: { zh: '已分拆村的代码', en: 'The code of a village that was split' },
  per18000: 2,
  people: 1,
  villages: [SPLIT.now],
  tell(telling) {
    const { household } = single(telling, { sex: 'MALE', age: telling.random.integer(66, 82) }, 'LIFTED')
    household.writtenVillage = { health: SPLIT.before }
    return [household]
  },
}

/** Codes that a ledger column refuses, because no single village took over. */
export const CODES_WITHOUT_SUCCESSOR: readonly string[] = [SPLIT.before]
