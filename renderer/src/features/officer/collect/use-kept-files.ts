import { useEffect, useState } from 'react';
import { useOfficerServices } from '../shared/services/officer-services.ts';
import { keptFiles, type TableFile } from './table-file.ts';

/** The files that were read before and never taken in; undefined while they are being read again. */
export function useKeptFiles(inspection: string): readonly TableFile[] | undefined {
  const { stagedFiles, readAgain } = useOfficerServices();
  const [kept, setKept] = useState<readonly TableFile[]>();
  useEffect(() => {
    let shown = true;
    const read = async () => {
      const files = await keptFiles(stagedFiles, readAgain, inspection);
      if (shown) setKept(files);
    };
    void read();
    return () => {
      shown = false;
    };
  }, [stagedFiles, readAgain, inspection]);
  return kept;
}
