import type * as ja from './texts.ja.ts';

export const handover: typeof ja.handover = {
  start: 'Take over the key of a predecessor',
  ofThis: 'Hand over',
  step: 'Handing over the key, {{n}} of 5: {{title}}',
  open: {
    title: 'opening the present key',
    lead: 'Open the key with the key file and passphrase of the predecessor. It is safest when the predecessor is there and types the passphrase.',
  },
  renew: {
    title: 'new owner and passphrase',
    lead: 'The key itself does not change: earlier result files can be opened, and the fingerprint is the same. Only name and passphrase become those of the new owner.',
    make: 'Seal with the new passphrase',
  },
  save: {
    title: 'saving the new key file',
  },
  prove: {
    title: 'testing the backup',
    lead: 'Choose the new key file you just saved and open it with the new passphrase. Until then the key on this computer stays as it is.',
  },
  after: {
    title: 'what remains to be done',
    lead: 'The key was handed over to "{{name}}". Please go through this together with the predecessor.',
    items: {
      destroy:
        'The predecessor erases every old key file, on computers, shared folders and stored media. The key inside is the same, so the old passphrase would still open it.',
      secret:
        'Do not tell the new passphrase to anybody, the predecessor included. If it is written down, lock it away apart from the key file.',
      sheet: 'Recovery sheets stay valid. Check how many there are and where they are kept, and hand them over.',
      pack: 'The departments see the name of the new owner from the next pack on. The fingerprint does not change.',
      doubt: 'If the predecessor may still have the key, make a new key and make the pack again.',
    },
    done: 'Finish',
  },
};
