import { recordList } from '@huilian/subgraph'
import { Death } from './death.entity.js'

export const deathOfPerson = recordList(Death, 'personKey', { diedOn: 'ASC' })
