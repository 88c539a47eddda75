import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Unseal } from '#domain/exchange/crypto.ts';
import type { SheetOpener, UnlockedOfficer } from '#domain/exchange/officer.ts';
import { fail } from '#domain/result.ts';

/** `idle`: no input for a long time. `left`: the screen was locked, or the computer went to sleep. */
export type Absence = 'idle' | 'left';

/** What the officer has open. `inspection` is the id of the one worked on (null: the newest); `unlocked` and `sheet` last only as long as the window. */
export interface OfficerDesk {
  inspection: string | null;
  /** The id of the inspection beside which a new one is prepared; null while none is. */
  newBeside: string | null;
  unlocked: UnlockedOfficer | null;
  /** The key of a recovery sheet, while it is used to open files. */
  sheet: SheetOpener | null;
  /** Grows whenever a key opens or signs something: work that goes on although nobody presses a key. */
  uses: number;
  /** Grows whenever every key was put away because nobody was there. */
  absences: number;
  /** How it showed that nobody was there, while no key is open because of it; else null. */
  lockedFor: Absence | null;
}

export interface OfficerDeskStore extends StoreApi<OfficerDesk> {
  /** From now on this officer's key opens and signs. */
  openKey(officer: UnlockedOfficer): void;
  /** From now on the key of this recovery sheet opens. */
  openSheet(sheet: SheetOpener): void;
  /** No key is open any more; what still holds on to one opens nothing with it. */
  putKeysAway(): void;
  /** As `putKeysAway`, because nobody is there. */
  lockFor(absence: Absence): void;
}

const NO_KEY = { unlocked: null, sheet: null };

export function createOfficerDesk(): OfficerDeskStore {
  const store = createStore<OfficerDesk>(() => ({
    inspection: null,
    newBeside: null,
    ...NO_KEY,
    uses: 0,
    absences: 0,
    lockedFor: null,
  }));
  const used = () => store.setState(({ uses }) => ({ uses: uses + 1 }));
  const lent = (unseal: Unseal, isOpen: () => boolean): Unseal =>
    whileOpen(unseal, () => {
      const open = isOpen();
      if (open) used();
      return open;
    });
  return {
    ...store,
    openKey: (officer) => {
      const open: UnlockedOfficer = {
        ...officer,
        sign: (text) => {
          used();
          return officer.sign(text);
        },
        unseal: lent(officer.unseal, () => store.getState().unlocked === open),
      };
      store.setState({ unlocked: open, lockedFor: null });
    },
    openSheet: (sheet) => {
      const open: SheetOpener = { ...sheet, unseal: lent(sheet.unseal, () => store.getState().sheet === open) };
      store.setState({ sheet: open, lockedFor: null });
    },
    putKeysAway: () => store.setState({ ...NO_KEY, lockedFor: null }),
    lockFor: (absence) =>
      store.setState(({ unlocked, sheet, absences, lockedFor }) => ({
        ...NO_KEY,
        absences: absences + 1,
        lockedFor: unlocked !== null || sheet !== null ? absence : lockedFor,
      })),
  };
}

function whileOpen(unseal: Unseal, isOpen: () => boolean): Unseal {
  const refused = () => Promise.resolve(fail({ kind: 'sealed' as const }));
  return Object.assign((armored: string) => (isOpen() ? unseal(armored) : refused()), {
    bytes: (armored: string) => (isOpen() ? unseal.bytes(armored) : refused()),
  });
}
