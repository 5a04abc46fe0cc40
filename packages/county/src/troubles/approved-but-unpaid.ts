import { addDays } from '../calendar.js'
import { single, type Trouble } from './trouble.js'

/** 低保 approved in November, due from December, and no payment has come. */
export const approvedButUnpaid: Trouble = {
  id: 'approved-but-unpaid',
  title: { zh: '低保已批未发', en: 'Approved but unpaid' },
  per18000: 8,
  people: 1,
  tell(telling) {
    const { random } = telling
    const { household, person } = single(
      telling,
      { sex: random.chance(0.5) ? 'MALE' : 'FEMALE', age: random.integer(45, 78) },
      'LIFTED',
    )
    person.aid.dibao = {
      caseNumber: `LADB2022${random.integer(10_000_000, 99_999_999)}`,
      approvedOn: addDays('2022-11-04', random.integer(0, 24)),
      from: '2022-12-01',
      monthly: random.integer(400, 700) * 100,
      applicant: true,
      payments: [],
    }
    household.attribute = '低保户'
    return [household]
  },
}
