import type { LocalSealing } from '#domain/local-seal/cipher.ts';
import type { LocalSealControl } from '#domain/local-seal/local-seal-control.ts';
import type { DeviceServices } from '#features/shared/services/device-services.ts';
import type { SavingStore } from '#state/saving.ts';

/** The services that depend on the window. */
export type FromWindow = Pick<
  DeviceServices,
  'host' | 'version' | 'hold' | 'now' | 'newId' | 'go' | 'place' | 'preferences' | 'eraseAll'
> & {
  /** The local seal; absent in tests, where nothing is ever sealed. */
  seal?: { rows: LocalSealing; control: (saving: SavingStore) => LocalSealControl };
};
