import { ageBands, courseStates, diseaseStates, gradeColours, gradeReasons } from './grade.codes.js'
import { type Grade } from './grade.js'

/** The grade's reason as a Chinese sentence: the inputs, the colour, the table's version. */
export function explainGrade(grade: Grade): string {
  const reason = gradeReasons.words[grade.reason][0] ?? ''
  if (grade.colour === 'NOT_GRADED') return `${reason}（${grade.tableVersion}版）`
  const inputs = [
    grade.ageBand ? ageBands.words[grade.ageBand][0] : '年龄不详',
    grade.disease ? diseaseStates.words[grade.disease][0] : '基础疾病不详',
    grade.course ? courseStates.words[grade.course][0] : '接种情况不详',
  ].join('、')
  const colour = gradeColours.words[grade.colour][0] ?? ''
  const served = grade.colour === 'UNKNOWN' && grade.servedAs ? `，按${gradeColours.words[grade.servedAs][0]}服务` : ''
  return `${inputs}：${colour}${served}；${reason}（${grade.tableVersion}版）`
}
