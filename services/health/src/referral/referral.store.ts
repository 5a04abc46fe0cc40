import { recordList } from '@huilian/subgraph'
import { ReferralRow } from './referral.entity.js'

export const referralsOfPerson = recordList(ReferralRow, 'personKey', { referredOn: 'ASC' })
