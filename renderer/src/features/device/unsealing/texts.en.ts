import { phrases } from '../../shared/phrases/texts.en.ts';
import type * as ja from './texts.ja.ts';

export const unsealing: typeof ja.unsealing = {
  unseal: {
    title: 'What is stored here is sealed',
    lead: 'To go on, enter the passphrase that was chosen when it was sealed on this computer.',
    words: {
      label: 'Passphrase of the seal',
      wrong: 'That is not the passphrase. Please check capital letters and full-width characters too.',
      open: phrases.control.open,
      opening: 'Opening the seal.',
    },
    oneMore: 'The change journal is sealed with another passphrase',
    oneMoreText:
      'What is stored could be opened. Please also enter the passphrase that the journal was sealed with: perhaps one that was used before.',
    damaged: 'The record of the seal is damaged and cannot be opened',
    damagedTodo:
      'Not even the right passphrase opens it. If there is a backup or an own copy, delete what is here in the way below and bring it back from there. Please ask the security officer.',
  },
  forgotten: {
    title: 'If the passphrase is not known',
    text: 'There is no way in without it. If somebody else used this computer before, please ask them.',
    elsewhere:
      'As a last resort everything on this computer can be deleted to start anew. Backups, own copies and draft files can be opened afterwards.',
    erase: 'Delete everything and start anew',
    confirmTitle: 'Delete everything on this computer?',
    confirmText:
      'Answers, inspection packs, returns, keys and the change journal are deleted. This cannot be undone. Files that were saved stay.',
    confirm: 'Delete everything',
    failed: 'It could not be deleted',
    failures: {
      open: 'It is open in another window. Close that one and try again. Nothing was deleted.',
      storage: 'The disk did not take it. Try again; if it goes on, restart the computer.',
    },
  },
};
