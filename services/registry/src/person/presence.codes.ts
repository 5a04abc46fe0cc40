import { codeSet, type CodeOf } from '../code-set.js'

export const presence = codeSet('RegistryPresenceKind', 'Whether a person is here (在家情况).', {
  HERE: ['Here, on the co-living roster', '在家', '在村', '在家居住', '本地', '在本地'],
  AWAY: ['Works, studies or lives outside the county', '外出', '在外', '外出务工', '外出就学', '随迁外出', '不在家'],
  INSTITUTION: [
    'In a welfare home, hospital or other institution',
    '机构',
    '在机构',
    '机构集中供养',
    '敬老院',
    '住院',
    '福利院',
  ],
  DECEASED: ['Deceased', '死亡', '已故', '去世', '亡故'],
})

export type PresenceKind = CodeOf<typeof presence>
