import { exhausted } from '#domain/result.ts';
import { DivergedPage } from '#features/device/recovery/DivergedPage.tsx';
import { UnsealPage } from '#features/device/unsealing/UnsealPage.tsx';
import type { FirstScreen, NotStarted } from '../started.ts';
import { StartFailurePage } from './StartFailurePage.tsx';

interface WithoutDataProps {
  failure: NotStarted;
  onStarted: (started: FirstScreen['started']) => void;
}

/** Shown instead of every page while the data is not open. */
export function WithoutData({ failure, onStarted }: WithoutDataProps) {
  switch (failure.kind) {
    case 'newer':
      return <StartFailurePage kind="newer" />;
    case 'refused':
      return <StartFailurePage kind="refused" rescue={failure.rescue} />;
    case 'diverged':
      return <DivergedPage divergence={failure.divergence} onChosen={() => window.location.reload()} />;
    case 'sealed':
      return <UnsealPage {...failure.sealed} onOpened={onStarted} />;
    default:
      return exhausted(failure);
  }
}
