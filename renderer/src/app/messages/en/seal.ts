import type { ja } from '../ja/catalogue.ts';

export const seal: typeof ja.seal = {
  panel: {
    title: 'Seal on what is stored',
    lead: 'What is stored on this computer can be sealed with a passphrase. Should the computer or its disk fall into other hands, nobody reads the answers without it.',
    now: 'At present',
    on: 'Sealed',
    off: 'Not sealed',
    inside:
      'Answers, inspection packs, submissions and the change journal go inside the seal. Department codes, item numbers and the like stay outside, since things are found by them.',
    outside: 'Saved files, working files and printed pages do not carry this seal.',
    idle: 'The passphrase is asked for at every start. After 15 minutes without input, answers are stored and it is asked for again.',
    forgotten: 'Without the passphrase nobody can open what is stored on this computer. Make a backup as well.',
    lock: 'Close the seal now',
    notLocked: 'Something is not stored yet, so the seal was not closed.',
  },
  present: 'Present passphrase',
  cancel: 'Cancel',
  on: {
    begin: 'Seal',
    title: 'Seal what is stored',
    lead: 'This passphrase will be asked for at every start. There is no way in without it. Keep it as your section has agreed.',
    confirm: 'Seal',
    busy: 'Sealing. Please do not close the window.',
    done: 'What is stored is sealed.',
    failed: 'It could not be sealed',
  },
  passphrase: {
    begin: 'Change the passphrase',
    title: 'Change the passphrase of the seal',
    lead: 'From then on only the new passphrase opens it.',
    confirm: 'Change',
    busy: 'Changing the passphrase.',
    done: 'The passphrase of the seal was changed.',
    failed: 'The passphrase could not be changed',
  },
  off: {
    begin: 'Take the seal off',
    title: 'Take the seal off what is stored',
    lead: 'Anybody who uses this computer can then open it without a passphrase.',
    confirm: 'Take it off',
    busy: 'Taking the seal off. Please do not close the window.',
    done: 'The seal was taken off.',
    failed: 'The seal could not be taken off',
  },
  failures: {
    'wrong-passphrase': 'That is not the passphrase. Please check capital letters and full-width characters too.',
    open: 'It is open in another window. Close that one and try again. Nothing was changed.',
    storage: 'The disk did not take it. All answers are still there. Check the free space and try again.',
    unfinished:
      'It was not finished. All answers are still there. Check the free space and open the app again: sealing goes on at the next start.',
  },
  unseal: {
    title: 'What is stored here is sealed',
    lead: 'To go on, enter the passphrase that was chosen when it was sealed on this computer.',
    words: {
      label: 'Passphrase of the seal',
      wrong: 'That is not the passphrase. Please check capital letters and full-width characters too.',
      open: 'Open',
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
