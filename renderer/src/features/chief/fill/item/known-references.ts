import { createContext, useContext } from 'react';
import type { EvidenceReferences } from './evidence-references.ts';

export const KnownReferencesContext = createContext<EvidenceReferences | null>(null);

/** The documents that were named before. Throws outside of a walk. */
export function useKnownReferences(): EvidenceReferences {
  const references = useContext(KnownReferencesContext);
  if (references === null) throw new Error('a walk is missing around evidence');
  return references;
}
