import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '#ui/button/Button.tsx';
import { useDeviceServices } from '../../shared/services/device-services.ts';

type Answer = 'kept' | 'notKept' | 'unknownKeeping' | 'refused';

/** Whether the browser promised to keep the answers, and a way to ask it to. */
export function Keeping() {
  const { t } = useTranslation('settings');
  const { place } = useDeviceServices();
  const [answer, setAnswer] = useState<Answer | null>(null);
  useEffect(() => {
    let gone = false;
    void place.isKept().then((kept) => {
      if (!gone) setAnswer(kept === null ? 'unknownKeeping' : kept ? 'kept' : 'notKept');
      return undefined;
    });
    return () => {
      gone = true;
    };
  }, [place]);
  const ask = async () => setAnswer((await place.askToKeep()) ? 'kept' : 'refused');
  return (
    <>
      <span role="status">{answer === null ? '' : t(`place.${answer}`)}</span>
      {answer === 'notKept' || answer === 'refused' ? (
        <Button size="small" onPress={() => void ask()}>
          {t('place.ask')}
        </Button>
      ) : null}
    </>
  );
}
