/**
 * Why a file was refused; each kind has its own message. `empty`: nothing in it. `foreign`: not our format.
 * `other-kind`: our format, for another purpose. `truncated`: it ends too early. `newer-version`: a newer program wrote
 * it. `sealed`: nobody tried to open it. `not-for-this-key`: sealed to somebody else. `wrong-passphrase`: the
 * passphrase does not open it. `tampered`: its signature or canonical form does not hold. `mismatch`: envelope and
 * content disagree. `broken`: our format, but unreadable.
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
