import type { Result } from '../result.ts';

/**
 * Why the seal could not be switched. `open`: another window uses the data. `unfinished`: the next start finishes the
 * work.
 */
export type NotSealed = { kind: 'open' | 'storage' | 'unfinished' };
export type NotUnsealed = NotSealed | { kind: 'wrong-passphrase' };

/**
 * 保存内容の封: the optional seal over everything that this computer stores. Without its passphrase the stored data is lost.
 */
export interface LocalSealControl {
  isOn(): boolean;
  /** Seals everything stored, including copies, and whatever is stored from now on. */
  turnOn(passphrase: string): Promise<Result<null, NotSealed>>;
  turnOff(passphrase: string): Promise<Result<null, NotUnsealed>>;
  changePassphrase(passphrase: string, next: string): Promise<Result<null, { kind: 'wrong-passphrase' | 'storage' }>>;
  /**
   * Flushes what is being typed and drops the key; the window then asks for the passphrase. False when something could
   * not be stored: the window then stays open and unlocked.
   */
  lock(): Promise<boolean>;
}
