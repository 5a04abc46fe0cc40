import { codeSet, type CodeOf } from '../code-set.js'

/** Roles that the notice of December 2022 names, and leaders, whose visits count as contacts. */
export const officerRole = codeSet(
  'RegistryOfficerRole',
  'In which role somebody looks after a household (责任人类别).',
  {
    RESPONSIBLE_HELPER: ['Responsible helper', '帮扶责任人', '结对帮扶责任人'],
    HELP_CONTACT: ['Help contact', '帮扶联系人', '结对联系人'],
    FIRST_SECRETARY: ['First secretary of the village', '第一书记', '驻村第一书记'],
    VILLAGE_TASK_FORCE: ['Member of the task force stationed in the village', '驻村工作队', '驻村工作队员', '驻村队员'],
    VILLAGE_CADRE_IN_CHARGE: ['Township cadre in charge of the village', '包村干部', '乡镇包村干部'],
    VILLAGE_COMMITTEES: [
      'Member of the village party branch or committee',
      '村两委',
      '村“两委”',
      '村两委成员',
      '村“两委”成员',
      '村干部',
    ],
    GRID_WORKER: ['Grid worker', '网格员', '村级网格员'],
    LEADER: ['A leader of county or township', '领导', '县领导', '乡镇领导', '领导干部'],
  },
)

export type OfficerRole = CodeOf<typeof officerRole>
