import type { Watch } from '../answers/response-repository.ts';
import type { Result } from '../outcome.ts';
import type { Sign, Unseal } from './crypto.ts';
import type { KeyFile } from './officer-key.ts';

/** An officer's keys while they are unlocked: used through these, never read. */
export interface UnlockedOfficer {
  name: string;
  recipient: string;
  key: string;
  sign: Sign;
  unseal: Unseal;
}

/** The key of a recovery sheet: it opens what is sealed to `recipient`, and signs nothing. */
export type SheetOpener = Pick<UnlockedOfficer, 'recipient' | 'unseal'>;

/** The officers' key files this computer keeps. Their secret halves stay sealed with the passphrase, which is kept nowhere. */
export interface OfficerKeyRepository {
  /** The newest first. */
  all: Watch<KeyFile[]>;
  keep(file: KeyFile): Promise<Result<null, { kind: 'storage' }>>;
}
