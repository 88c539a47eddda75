import { phrases } from '../../../../shared/phrases/texts.en.ts';
import type * as ja from './texts.ja.ts';

export const recovery: typeof ja.recovery = {
  start: 'Make a recovery sheet',
  title: 'Recovery sheet',
  lead: 'A paper that opens the result files when neither key file nor passphrase can be used. It needs no passphrase. Make it only where it can be kept in a safe.',
  warning: 'This paper alone opens every result file',
  passphraseOf: 'Passphrase of the key of "{{name}}"',
  show: 'Show the recovery sheet',
  printLead:
    'Print it where nobody looks on, on a printer within reach. On the next page you type the characters from the printed paper.',
  print: phrases.control.print,
  next: 'It is printed; go on to the test',
  prove: {
    title: 'Testing the recovery sheet',
    lead: 'Type the characters of every line from the printed paper. When they fit the key, the paper is proven.',
    action: 'Check what was typed',
  },
  proven: 'The recovery sheet is proven. Put it into an envelope and keep it in a safe.',
};
