import { type Rule } from 'eslint'

import { isTest, placeOf } from '../place.js'

/** What the gateway must not know: singular, lower case. */
const domainWords = new Set(
  (
    'person household dwelling village township cadre county resident medicine vaccine vaccination subsidy allowance ' +
    'disability poverty patient clinic pension orphan 人员 农户 低保 特困 卫健 民政 乡村 疫苗 村 户'
  ).split(' '),
)

/** Words of two that mean a department only together. */
const domainPairs = ['health record', 'health department', 'civil affair', 'identity number', 'rural revitalisation']

/**
 * The gateway carries any graph, and must not learn this one: a word of the domain in it is knowledge in the wrong
 * place. Identifiers, strings and comments alike. Tests may speak of whom they like.
 */
export const noDomainWordInGateway: Rule.RuleModule = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      word: '"{{word}}" is a word of the domain; the gateway serves any graph. Say it in federation’s terms, or move it out.',
    },
  },
  create(context) {
    const place = placeOf(context.filename, context.cwd)
    if (place.workspace !== 'gateway' || isTest(place)) return {}
    return {
      Program: () => {
        const { sourceCode } = context
        const words = [...sourceCode.text.matchAll(/[A-Z]?[a-z]+|[A-Z]+(?![a-z])|\p{Script=Han}+/gu)]
        words.forEach((match, position) => {
          const word = singular(match[0])
          const next = singular(words[position + 1]?.[0] ?? '')
          const told = isDomainWord(word) ? word : domainPairs.find((pair) => pair === `${word} ${next}`)
          if (told === undefined) return
          const start = sourceCode.getLocFromIndex(match.index)
          const end = sourceCode.getLocFromIndex(match.index + match[0].length)
          context.report({ loc: { start, end }, messageId: 'word', data: { word: told } })
        })
      },
    }
  },
}

function isDomainWord(word: string): boolean {
  if (!/^\p{Script=Han}/u.test(word)) return domainWords.has(word)
  return [...domainWords].some((known) => /^\p{Script=Han}/u.test(known) && word.includes(known))
}

function singular(word: string): string {
  return word.toLowerCase().replace(/ies$/, 'y').replace(/s$/, '')
}
