import { recordList } from '@huilian/subgraph'
import { LeftBehindChild } from './left-behind-child.entity.js'

export const leftBehindListingsOfChild = recordList(LeftBehindChild, 'personKey', { listedOn: 'ASC' })
