import { registerEnumType } from 'type-graphql'

export enum CareChannel {
  VISIT = 'VISIT',
  PHONE = 'PHONE',
  VIDEO = 'VIDEO',
  WECHAT = 'WECHAT',
}

registerEnumType(CareChannel, {
  name: 'CivilAffairsCareChannel',
  description: 'How the contact was tried (探访方式).',
  valuesConfig: {
    VISIT: { description: 'At the door (上门).' },
    PHONE: { description: 'By telephone (电话).' },
    VIDEO: { description: 'By video call (视频).' },
    WECHAT: { description: 'By WeChat (微信).' },
  },
})

export enum CareVisitorRole {
  CHILD_DIRECTOR = 'CHILD_DIRECTOR',
  CARE_VISITOR = 'CARE_VISITOR',
  GRID_MEMBER = 'GRID_MEMBER',
  VILLAGE_COMMITTEE = 'VILLAGE_COMMITTEE',
  CIVIL_AFFAIRS_ASSISTANT = 'CIVIL_AFFAIRS_ASSISTANT',
  TOWNSHIP_OFFICER = 'TOWNSHIP_OFFICER',
  SOCIAL_WORKER = 'SOCIAL_WORKER',
  VOLUNTEER = 'VOLUNTEER',
}

registerEnumType(CareVisitorRole, {
  name: 'CivilAffairsCareVisitorRole',
  description: 'Who tried the contact (探访人身份).',
  valuesConfig: {
    CHILD_DIRECTOR: { description: 'The village’s director for children (儿童主任).' },
    CARE_VISITOR: { description: 'Care visitor (探访员).' },
    GRID_MEMBER: { description: 'Grid member (网格员).' },
    VILLAGE_COMMITTEE: { description: 'Village committee (村两委).' },
    CIVIL_AFFAIRS_ASSISTANT: { description: 'Assistant of civil affairs (民政协理员).' },
    TOWNSHIP_OFFICER: { description: 'Officer of the township (乡镇干部).' },
    SOCIAL_WORKER: { description: 'Social worker (社工).' },
    VOLUNTEER: { description: 'Volunteer (志愿者).' },
  },
})

export enum CareFinding {
  WELL = 'WELL',
  NEEDS_HELP = 'NEEDS_HELP',
  EMERGENCY = 'EMERGENCY',
}

registerEnumType(CareFinding, {
  name: 'CivilAffairsCareFinding',
  description: 'How the person was (探访情况).',
  valuesConfig: {
    WELL: { description: 'Nothing amiss (正常).' },
    NEEDS_HELP: { description: 'Needs help (需要帮助).' },
    EMERGENCY: { description: 'An emergency (紧急).' },
  },
})
