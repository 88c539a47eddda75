import type { Watch } from '../answers/response-repository.ts';
import type { Result } from '../result.ts';
import type { Sign, Unseal } from './crypto.ts';
import type { KeyFile } from './officer-key.ts';

/** An officer's unlocked keys. They can be used through these functions but not read. */
export interface UnlockedOfficer {
  name: string;
  recipient: string;
  key: string;
  sign: Sign;
  unseal: Unseal;
}

/** The key of a recovery sheet. It opens what is sealed to `recipient`, but cannot sign. */
export type SheetOpener = Pick<UnlockedOfficer, 'recipient' | 'unseal'>;

/** The officers' key files on this computer. Their secrets stay sealed with a passphrase that is stored nowhere. */
export interface OfficerKeyRepository {
  /** Newest first. */
  all: Watch<KeyFile[]>;
  keep(file: KeyFile): Promise<Result<null, { kind: 'storage' }>>;
}
