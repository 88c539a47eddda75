import { useTranslation } from 'react-i18next';

/** Why a chosen file is not taken, where that does not depend on what it was chosen for. `key`, `ledger` and `backup` have their place elsewhere. */
const FILE_VERDICTS = [
  'empty',
  'foreign',
  'truncated',
  'newer-version',
  'sealed',
  'not-for-this-key',
  'wrong-passphrase',
  'tampered',
  'mismatch',
  'broken',
  'too-large',
  'unreadable-disk',
  'key',
  'ledger',
  'backup',
] as const;

export type FileVerdict = (typeof FILE_VERDICTS)[number];

export function isFileVerdict(kind: string): kind is FileVerdict {
  return FILE_VERDICTS.some((each) => each === kind);
}

/** The same words wherever a department opens a file. */
export function useFileVerdict(): (verdict: FileVerdict) => string {
  const { t } = useTranslation('response');
  return (verdict) => t(`file.${verdict}`);
}
