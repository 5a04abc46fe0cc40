/** 杨郢乡 has never handed in its ledger of medicine deliveries: there its tablets are unknown, not missing. */
export const TOWNSHIP_WITHOUT_DELIVERIES = { code: '341122203000', name: '杨郢乡' } as const
