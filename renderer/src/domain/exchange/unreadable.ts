/**
 * Why a file that was handed over was not taken. Every kind has its own message:
 * `empty` nothing in it, `foreign` not one of ours, `other-kind` one of ours for another purpose, `truncated` ends too early, `newer-version`
 * written by a newer program, `sealed` nobody tried to open it, `not-for-this-key` sealed to somebody else, `wrong-passphrase` the passphrase
 * does not open it, `tampered` the signature or its canonical form does not hold, `mismatch` envelope and content disagree, `broken` ours,
 * but not readable as such.
 */
export interface Unreadable {
  kind:
    | 'empty'
    | 'foreign'
    | 'other-kind'
    | 'truncated'
    | 'newer-version'
    | 'sealed'
    | 'not-for-this-key'
    | 'wrong-passphrase'
    | 'tampered'
    | 'mismatch'
    | 'broken';
}
