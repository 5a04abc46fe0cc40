import { recordList } from '@huilian/subgraph'
import { HomeTreatmentEpisodeRow } from './home-treatment-episode.entity.js'

export const homeTreatmentEpisodesOfPerson = recordList(HomeTreatmentEpisodeRow, 'personKey', { startedOn: 'ASC' })
