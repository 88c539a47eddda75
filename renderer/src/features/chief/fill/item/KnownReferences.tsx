import { useMemo, useState, type ReactNode } from 'react';
import { useOpenResponse } from '../../shared/response/open-response.ts';
import { useWalking } from '../walk/walk-context.ts';
import { evidenceReferences, type EvidenceReferences } from './evidence-references.ts';
import { KnownReferencesContext } from './known-references.ts';

/** Hands the documents that were named before to the items; evidence is drawn again only when one of them changes. */
export function KnownReferences({ children }: { children: ReactNode }) {
  const { items, answers } = useOpenResponse();
  const { last } = useWalking();
  const found = useMemo(() => evidenceReferences(items, answers, last), [items, answers, last]);
  return <KnownReferencesContext value={useUnchangedReferences(found)}>{children}</KnownReferencesContext>;
}

function useUnchangedReferences(found: EvidenceReferences): EvidenceReferences {
  const [seen, setSeen] = useState({ found, kept: found });
  if (seen.found === found) return seen.kept;
  const kept = JSON.stringify(seen.kept) === JSON.stringify(found) ? seen.kept : found;
  setSeen({ found, kept });
  return kept;
}
