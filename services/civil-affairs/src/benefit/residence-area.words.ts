/** Which of the two standards applies (城乡类别). */
export const RESIDENCE_AREA_WORDS = {
  RURAL: ['农村', '农村居民', '乡村'],
  URBAN: ['城市', '城镇', '城镇居民'],
} as const
