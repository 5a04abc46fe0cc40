import { codeSet } from '../code-set.js'

export const infectionEvidences = codeSet('HealthInfectionEvidence', 'What an infection is known by (感染依据).', {
  ANTIGEN: ['Positive antigen test', '抗原阳性', '抗原'],
  NUCLEIC_ACID: ['Positive nucleic acid test', '核酸阳性', '核酸'],
  CLINICAL: ['A clinician’s diagnosis', '临床诊断', '医生诊断'],
})
