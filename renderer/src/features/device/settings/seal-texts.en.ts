import type * as ja from './seal-texts.ja.ts';

const SEAL = 'Seal';

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
    begin: SEAL,
    title: 'Seal what is stored',
    lead: 'This passphrase will be asked for at every start. There is no way in without it. Keep it as your section has agreed.',
    confirm: SEAL,
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
};
