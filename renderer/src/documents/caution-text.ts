import type { Caution } from '#domain/collection/cautions.ts';
import { words } from '#domain/words/words.ja.ts';

/** So many items of a caution are named. */
const NAMED = 5;

/** A caution in one line. */
export function cautionText(caution: Caution): string {
  const { label, message } = words.caution[caution.kind];
  if (caution.kind === 'another-signer') return `${label}。${message}`;
  const more = caution.items.length > NAMED ? ' …' : '';
  const items = `${caution.items.slice(0, NAMED).join('、')}${more}`;
  return `${label}。${message.replace('{{n}}', String(caution.items.length)).replace('{{items}}', () => items)}`;
}
