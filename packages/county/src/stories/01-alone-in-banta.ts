import { namedPerson, livesApart } from '../lives/people.js'
import { storyHousehold, type Story } from './story.js'

const people = {
  mother: { name: '周桂英', identityNumber: '341199194003220020' },
  son: { name: '刘长根', identityNumber: '341199196608140014' },
  daughterInLaw: { name: '孙秀兰', identityNumber: '341199196802050047' },
}

/**
 * 周桂英 is 82 and does not leave her house in 宝塔村, 300 metres from her son's. Her 户籍 is with him, and the tablets
 * for the house of 刘长根 were entered as given. Nobody brought her any, nobody is named to look after her, her booster is
 * due and no one has arranged to come. From here the whole arc runs: gap, work item, closing.
 */
export const aloneInBanta: Story = {
  number: 1,
  id: 'alone-in-banta',
  title: { zh: '半塔镇独居的八旬母亲', en: 'Alone at 82, in her son’s booklet' },
  village: '341122101207',
  people,
  tell({ village, officers }) {
    const sons = storyHousehold(village, 1, 1, {
      group: '东庄组',
      liftedYear: 2017,
      deliveries: [{ on: '2022-12-18', item: '布洛芬', quantity: 1, by: officers.doctors[0]?.name ?? '' }],
    })
    namedPerson(sons, { ...people.son, relation: '02', marriage: '21' })
    namedPerson(sons, { ...people.daughterInLaw, relation: '12', marriage: '21' })
    const mother = namedPerson(sons, {
      ...people.mother,
      relation: '52',
      marriage: '30',
      mobility: 'HOUSEBOUND',
      selfCare: 'PARTIAL',
      livingAlone: true,
      illnesses: [{ disease: '高血压', stable: true, diagnosedOn: '2013-05-06' }],
      doses: [
        { on: '2021-06-15', vaccine: 'INACTIVATED', manufacturer: '北京生物', number: 1, purpose: 'COURSE' },
        { on: '2021-07-13', vaccine: 'INACTIVATED', manufacturer: '北京生物', number: 2, purpose: 'COURSE' },
      ],
      health: { deliveries: [], assistant: null, arrangement: null },
    })
    const hers = storyHousehold(village, 1, 2, { group: '西庄组', deliveries: [] })
    livesApart(mother, hers)
    return [sons, hers]
  },
}
