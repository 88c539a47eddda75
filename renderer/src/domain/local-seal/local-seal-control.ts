import type { Result } from '../outcome.ts';

/** Why the seal is not as it was wanted. `open`: another window works with the data. `unfinished`: it is finished at the next start. */
export type NotSealed = { kind: 'open' | 'storage' | 'unfinished' };
export type NotUnsealed = NotSealed | { kind: 'wrong-passphrase' };

/** 保存内容の封: the optional seal of everything that this computer keeps. Whoever forgets its passphrase has lost what is stored here. */
export interface LocalSealControl {
  isOn(): boolean;
  /** Seals what is stored, its copies included, and whatever is stored from now on. */
  turnOn(passphrase: string): Promise<Result<null, NotSealed>>;
  turnOff(passphrase: string): Promise<Result<null, NotUnsealed>>;
  changePassphrase(passphrase: string, next: string): Promise<Result<null, { kind: 'wrong-passphrase' | 'storage' }>>;
  /** Stores what is being typed and puts the key away: the window asks for the passphrase. False when something could not be stored; nothing is done then. */
  lock(): Promise<boolean>;
}
