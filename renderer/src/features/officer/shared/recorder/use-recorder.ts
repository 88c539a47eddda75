import { useStore } from 'zustand';
import { useServices } from '../../../shared/services/services.ts';
import { useUnlocked } from '../keys/use-unlocked.ts';

/** Who records what the officer decides: as typed in this window, else the name of the unlocked key, else ''. */
export function useRecorder(): { recorder: string; setRecorder: (name: string) => void } {
  const { officerView } = useServices();
  const unlocked = useUnlocked();
  const typed = useStore(officerView, (view) => view.recorder);
  return {
    recorder: typed ?? unlocked?.name ?? '',
    setRecorder: (recorder) => officerView.setState({ recorder }),
  };
}
