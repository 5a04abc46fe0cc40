import { FieldResolver, Resolver, Root } from 'type-graphql'
import { Clinic } from '../clinic/clinic.reference.js'
import { type HomeTreatmentEpisodeRow } from './home-treatment-episode.entity.js'
import { HomeTreatmentEpisode } from './home-treatment-episode.type.js'

@Resolver(() => HomeTreatmentEpisode)
export class HomeTreatmentEpisodeResolver {
  @FieldResolver(() => Clinic, { nullable: true, description: 'Clinic that follows the patient up (管理机构).' })
  clinic(@Root() episode: HomeTreatmentEpisodeRow): Clinic | null {
    return episode.clinicCode ? { code: episode.clinicCode } : null
  }
}
