import { Directive } from 'type-graphql'

/**
 * Other departments and analysts may filter and group by this fact. `absent` is the owner's word for what a missing
 * value means: NONE (there is none) or UNKNOWN (nobody said).
 */
export function Indexed(
  meaning: { absent: 'NONE' | 'UNKNOWN' } = { absent: 'UNKNOWN' },
): PropertyDecorator & MethodDecorator {
  return Directive(`@indexed(absent: ${meaning.absent})`) as PropertyDecorator & MethodDecorator
}

/** How the field may be shared, by the sharing regulation of 2025 (政务数据共享条例): class, catalogue id, purposes. */
export function Share(decision: {
  class: 'OPEN' | 'CONDITIONAL' | 'CLOSED'
  catalogue: string
  purposes?: readonly string[]
}): PropertyDecorator & MethodDecorator {
  const purposes = decision.purposes ? `, purposes: ${JSON.stringify(decision.purposes)}` : ''
  return Directive(
    `@share(class: ${decision.class}, catalogue: ${JSON.stringify(decision.catalogue)}${purposes})`,
  ) as PropertyDecorator & MethodDecorator
}
