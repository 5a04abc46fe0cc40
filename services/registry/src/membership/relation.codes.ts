/** GB/T 4761-2008: two-digit code, the standard's word, other words and the one-digit code of ledgers. */
const RELATIONS = `02 户主|01 本人|10 配偶 妻子 丈夫 001|11 夫|12 妻|20 子 儿子 002|21 独生子|22 长子|23 次子|24 三子|25 四子|26 五子
27 养子或继子 养子 继子|28 女婿|29 其他儿子|30 女 女儿 3|31 独生女|32 长女|33 次女|34 三女|35 四女|36 五女|37 养女或继女 养女 继女
38 儿媳 媳妇|39 其他女儿|40 孙子女或外孙子女 孙子、孙女 4|41 孙子|42 孙女|43 外孙子 外孙|44 外孙女|45 孙媳妇或外孙媳妇 孙媳|46 孙女婿或外孙女婿 孙女婿
47 曾孙子或外曾孙子 曾孙子|48 曾孙女或外曾孙女 曾孙女|49 其他孙子女|50 父母 5|51 父亲 父|52 母亲 母|53 公公|54 婆婆|55 岳父|56 岳母|57 继父或养父 继父 养父
58 继母或养母 继母 养母|59 其他父母关系|60 祖父母或外祖父母 祖父母 6|61 祖父 爷爷|62 祖母 奶奶|63 外祖父|64 外祖母|65 配偶的祖父母或外祖父母
66 曾祖父|67 曾祖母|68 配偶的曾祖父母|69 其他祖父母关系|70 兄弟姐妹 7|71 兄 哥哥|72 嫂|73 弟 弟弟|74 弟媳|75 姐姐 姐|76 姐夫|77 妹妹 妹|78 妹夫|79 其他兄弟姐妹
80 其他 其它 8|81 伯父|82 伯母|83 叔父|84 婶母|85 舅父|86 舅母|87 姨父|88 姨母|89 姑父|90 姑母|91 堂兄弟姐妹|92 表兄弟姐妹
93 侄子|94 侄女|95 外甥|96 外甥女|97 其他亲属|99 非亲属`

/** Two-digit code → the standard's word. */
export const relationNames = new Map<string, string>()

/**
 * Words that ledgers use for a relation to the head; the value is its two-digit code. The one-digit codes 1 (spouse)
 * and 2 (son) are refused: Excel also makes 1 and 2 of 01 (the person himself) and 02 (the head), and nobody can tell.
 * Their longer forms 001 and 002 stand here so that the numbers have two meanings and are not guessed.
 */
export const relationWords: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  RELATIONS.split(/[|\n]/).map((entry) => {
    const [code = '', name = '', ...others] = entry.split(' ')
    relationNames.set(code, name)
    return [code, [name, ...others]]
  }),
)

/** 户主. */
export const HEAD = '02'
