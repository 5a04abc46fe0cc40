import { recordList } from '@huilian/subgraph'
import { SevereMentalIllnessFollowUpRow } from './severe-mental-illness-follow-up.entity.js'

export const severeMentalIllnessFollowUpsOfPerson = recordList(SevereMentalIllnessFollowUpRow, 'personKey', {
  followedUpOn: 'ASC',
})
