import { createContext, useContext } from 'react';

/** A result file that is looked at. */
export interface HandedFile {
  /** Its text as it came, asked for when an attachment is opened; null where it is no longer here. */
  original: () => Promise<string | null>;
}

export const HandedFileContext = createContext<HandedFile | null>(null);

/** Throws where no file is looked at. */
export function useHandedFile(): HandedFile {
  const file = useContext(HandedFileContext);
  if (file === null) throw new Error('HandedFileContext is missing around attachments');
  return file;
}
