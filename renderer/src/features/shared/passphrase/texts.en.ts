import { words } from '#domain/words/words.en.ts';
import type * as ja from './texts.ja.ts';

export const passphrase: typeof ja.passphrase = {
  passphrase: {
    passphrase: words.key.passphrase,
    again: 'Passphrase (again)',
    help: {
      passphrase: 'At least {{least}} characters. Several unrelated words are long and still easy to remember.',
      again: 'Type the same once more.',
    },
    strength: {
      'too-short': 'Strength: too short. Use at least {{least}} characters.',
      weak: 'Strength: weak. It can be used, but make it longer or more varied.',
      fair: 'Strength: good.',
      strong: 'Strength: very strong.',
    },
    mistakes: {
      short: 'Use at least {{least}} characters.',
      different: 'This differs from the passphrase above.',
    },
  },
};
