import { useStore } from 'zustand';
import { useOfficerServices } from '../services/officer-services.ts';
import { useUnlocked } from '../keys/use-unlocked.ts';

/** Who records what the officer decides: as typed in this window, else the name of the unlocked key, else ''. */
export function useRecorder(): { recorder: string; setRecorder: (name: string) => void } {
  const { officerView } = useOfficerServices();
  const unlocked = useUnlocked();
  const typed = useStore(officerView, (view) => view.recorder);
  return {
    recorder: typed ?? unlocked?.name ?? '',
    setRecorder: (recorder) => officerView.setState({ recorder }),
  };
}
