const COMMITTEES = ['社区居民委员会', '社区居委会', '居民委员会', '村民委员会', '居委会', '村委会', '社区', '村']

/** The name without what people leave out or add: 龙湖村委会 → 龙湖, 半塔镇 → 半塔, 来安县 → 来安. */
export function placeName(name: string, level: string): string {
  if (level === 'village') {
    const suffix = COMMITTEES.find((ending) => name.endsWith(ending) && name.length > ending.length)
    return suffix === undefined ? name : name.slice(0, -suffix.length)
  }
  return name.length > 2 ? name.replace(/(街道办事处|街道|开发区|镇|乡|县|区|市|省)$/, '') : name
}

/** Every way the division's name is written in ledgers, its official form first. */
export function spellings(name: string, level: string): string[] {
  const short = placeName(name, level)
  const found = new Set([name, short])
  if (level === 'township') {
    found.add(`${name}人民政府`)
    if (name.endsWith('街道')) found.add(`${name}办事处`)
  }
  if (level === 'village') {
    const rural = /村(民)?委(员)?会$/.test(name)
    const endings = rural
      ? ['村', '村委会', '村民委员会']
      : /居/.test(name)
        ? COMMITTEES.filter((e) => !/^村/.test(e))
        : []
    for (const ending of endings) found.add(short + ending)
  }
  return [...found]
}

/** A name as it is compared: half width, without spaces and separators. */
export function comparableName(name: string): string {
  return name.normalize('NFKC').replace(/[\s/\\>、,,;·\-—_|]+/g, '')
}
