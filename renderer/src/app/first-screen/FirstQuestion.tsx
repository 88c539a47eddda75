import { useState, type ReactNode } from 'react';
import { ToldPage } from '#features/device/recovery/ToldPage.tsx';
import { LeftBehindPage } from '#features/device/settings/LeftBehindPage.tsx';
import { AppShell } from '../frame/AppShell.tsx';
import type { Started } from '../started.ts';

/** Shows what the person has to read or decide on after the start; then `children`, the pages. */
export function FirstQuestion({ started, children }: { started: Started; children: ReactNode }) {
  const [told, setTold] = useState(started.told);
  const [question, setQuestion] = useState(started.question);
  const goOn = () => {
    started.heard();
    setTold(null);
  };
  if (told !== null)
    return (
      <AppShell location="">
        <ToldPage told={told} onGoOn={goOn} onReload={() => window.location.reload()} />
      </AppShell>
    );
  if (question === null) return children;
  const keep = () => {
    started.begin();
    setQuestion(null);
  };
  return (
    <AppShell location="">
      <LeftBehindPage held={question} onKeep={keep} />
    </AppShell>
  );
}
