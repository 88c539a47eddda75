import { useTranslation } from 'react-i18next';
import { FILE_KIND_NAMES, hasPlaceElsewhere } from '#domain/exchange/file-kind.ts';

/** Why a chosen file is not taken, where that does not depend on what it was chosen for: it cannot be read, or has its place elsewhere. */
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
  ...FILE_KIND_NAMES.filter(hasPlaceElsewhere),
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
