/** Keys and passphrases. */
export const key = {
  passphrase: 'パスフレーズ',
  fingerprint: '識別符号',
  owner: '鍵の持ち主',
};
