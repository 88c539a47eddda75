/** Keys and passphrases. */
export const key = {
  passphrase: 'パスフレーズ',
  fingerprint: '鍵の確認番号',
  owner: '鍵の持ち主',
};
