import { nothingOpens, type Unseal } from '#domain/exchange/crypto.ts';
import type { OfficerDeskStore } from '#state/officer-desk.ts';

/** Opens what the officer's keys open at this moment: the unlocked key, else that of a recovery sheet, else nothing. */
export function officersUnseal(desk: OfficerDeskStore): Unseal {
  const { unlocked, sheet } = desk.getState();
  return unlocked?.unseal ?? sheet?.unseal ?? nothingOpens;
}
