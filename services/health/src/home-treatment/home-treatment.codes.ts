import { codeSet } from '../code-set.js'

export const episodeStatuses = codeSet('HealthEpisodeStatus', 'Where a home treatment stands (在管状态).', {
  OPEN: ['Under care at home', '在管', '居家治疗中', '治疗中'],
  RECOVERED: ['Ended, recovered', '已解除', '康复', '治愈', '好转解除', '痊愈'],
  REFERRED: ['Ended, referred to a hospital', '已转诊', '转诊', '转院', '住院'],
  DECEASED: ['Ended by death', '死亡', '已死亡'],
})

export const episodePlaces = codeSet('HealthTreatmentPlace', 'Where somebody is treated (治疗地点).', {
  OWN_HOME: ['At his own home', '自己家中', '本人家中', '居家', '家中'],
  RELATIVES_HOME: ['At a relative’s home', '亲属家中', '亲友家中', '子女家中'],
  INSTITUTION: ['In a home for the aged or another institution', '养老机构', '敬老院', '福利机构'],
})

export const contactChannels = codeSet(
  'HealthContactChannel',
  'How somebody was contacted (联系方式): the four ways of the notice.',
  {
    PHONE: ['By phone', '电话'],
    VIDEO: ['By video', '视频'],
    WECHAT: ['By WeChat message', '微信'],
    VISIT: ['At the door', '线下走访', '走访', '入户', '上门'],
  },
)

export const reporters = codeSet('HealthReporter', 'Who gave the readings (信息来源).', {
  CLINICIAN: ['A doctor or nurse of the clinic', '医护人员', '村医', '乡村医生', '家庭医生'],
  ASSISTANT: ['The assistant, fed back to the clinic', '协助人反馈', '协助人', '网格员反馈', '村干部反馈'],
  PATIENT: ['The patient or his family', '本人或家属', '本人', '家属'],
})

export const symptoms = codeSet('HealthSymptom', 'What the patient suffers from (症状).', {
  FEVER: ['Fever', '发热', '发烧'],
  PERSISTENT_HIGH_FEVER: ['High fever that does not fall', '持续高热', '高热不退'],
  COUGH: ['Cough', '咳嗽'],
  SORE_THROAT: ['Sore throat', '咽痛', '喉咙痛', '嗓子疼'],
  BREATHLESSNESS: ['Breathing with difficulty', '呼吸困难', '气促', '胸闷气短', '胸闷'],
  WEAKNESS: ['Weakness', '乏力'],
  ACHES: ['Aching muscles or head', '肌肉酸痛', '全身酸痛', '头痛'],
  DIARRHOEA: ['Diarrhoea or vomiting', '腹泻呕吐', '腹泻', '呕吐'],
  CONFUSION: ['Confused or drowsy', '神志异常', '意识模糊', '嗜睡'],
  NOT_EATING: ['Hardly eating or drinking', '进食差', '食欲差', '不能进食'],
  OTHER: ['Another symptom', '其他症状', '其他'],
})
