import { recordList } from '@huilian/subgraph'
import { PhoneNoticeRow } from './phone-notice.entity.js'

export const phoneNoticesOfHousehold = recordList(PhoneNoticeRow, 'householdNumber', { notifiedOn: 'ASC' })
