export { openDivisions } from './open-divisions.js'
export { Divisions, DivisionNotFoundError } from './divisions.js'
export { type Division, type DivisionLevel } from './division.js'
export { padDivisionCode, significantDigits } from './division-code.js'
