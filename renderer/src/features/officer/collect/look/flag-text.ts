import type { TFunction } from 'i18next';
import type { Payload } from '#domain/result-file/result-payload.ts';

/** 「いいえ（委託をやめた）」; null where the file says nothing about the flag. */
export function flagText(t: TFunction<'collect'>, answer: Payload['profile'][number] | null): string {
  if (answer === null) return t('look.flag.none');
  const said = t(answer.on ? 'look.flag.on' : 'look.flag.off');
  return answer.reason === '' ? said : t('look.flag.because', { said, reason: answer.reason });
}
