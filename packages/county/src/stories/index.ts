import { aloneInBanta } from './01-alone-in-banta.js'
import { deadInOneBook } from './02-dead-in-one-book.js'
import { cardThatHidesAMan } from './03-card-that-hides-a-man.js'
import { homeForTheFestival } from './04-home-for-the-festival.js'
import { townshipWithoutItsLedger } from './05-township-without-its-ledger.js'
import { suddenIllness } from './06-sudden-illness.js'
import { nobodyAbleToWork } from './07-nobody-able-to-work.js'
import { redAtHome } from './08-red-at-home.js'
import { saysNo } from './09-says-no.js'
import { inTheWelfareHome } from './10-in-the-welfare-home.js'
import type { Story } from './story.js'

/** The ten stories of the demo county, in the order in which they are told. */
export const stories: readonly Story[] = [
  aloneInBanta,
  deadInOneBook,
  cardThatHidesAMan,
  homeForTheFestival,
  townshipWithoutItsLedger,
  suddenIllness,
  nobodyAbleToWork,
  redAtHome,
  saysNo,
  inTheWelfareHome,
]
