import { useMemo, type ReactNode } from 'react';
import { HandedFileContext } from './handed-file.ts';
import { useOfficerServices } from '../services/officer-services.ts';

/** Around what shows a file that was taken in: its attachments are opened out of the file as it came. */
export function HandedSubmission({ digest, children }: { digest: string; children: ReactNode }) {
  const { submissions } = useOfficerServices();
  const file = useMemo(() => ({ original: () => submissions.original(digest) }), [submissions, digest]);
  return <HandedFileContext value={file}>{children}</HandedFileContext>;
}
