import { JOURNAL_FAULTS } from './journal-faults.ts';
import type { Sabotage } from './sabotage.ts';
import { STORE_FAULTS } from './store-faults.ts';

/** Every fault that the trials have to notice. */
export const SABOTAGES: readonly Sabotage[] = [...JOURNAL_FAULTS, ...STORE_FAULTS];
