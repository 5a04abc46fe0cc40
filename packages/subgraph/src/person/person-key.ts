import { createHmac } from 'node:crypto'

const ALPHABET = 'abcdefghijklmnopqrstuvwxyz234567'

/** RFC 4648 base32, lower case, without padding. */
export function base32(bytes: Uint8Array): string {
  let text = ''
  let bits = 0
  let value = 0
  for (const byte of bytes) {
    value = ((value << 8) | byte) & 0xffff
    bits += 8
    while (bits >= 5) {
      bits -= 5
      text += ALPHABET[(value >>> bits) & 31]
    }
  }
  if (bits > 0) text += ALPHABET[(value << (5 - bits)) & 31]
  return text
}

/** 128 bits of HMAC-SHA-256: enough that a thousand million people do not collide, and it fits a uuid column. */
const KEY_BYTES = 16

/** Keyed digest of a text, 26 characters. */
export function keyedDigest(key: Uint8Array, text: string): string {
  return base32(createHmac('sha256', key).update(text, 'utf8').digest().subarray(0, KEY_BYTES))
}

const NUMBERED = /^p[1-9]\d{0,2}-[a-z2-7]{26}$/
const UNNUMBERED = /^x-[a-z][a-z0-9-]*-[a-z2-7]{26}$/

/** Whether a text has the form of a person key: `p1-…` from an identity number, `x-<department>-…` without one. */
export function isPersonKey(text: string): boolean {
  return NUMBERED.test(text) || UNNUMBERED.test(text)
}

/** Whether the key belongs to somebody whose identity number is not known yet. */
export function isUnnumberedKey(text: string): boolean {
  return UNNUMBERED.test(text)
}
