import { useTranslation } from 'react-i18next';
import { Button } from '#ui/button/Button.tsx';
import { Banner } from '#ui/feedback/Banner.tsx';
import { Stack } from '#ui/layout/Stack.tsx';
import { ConfirmDialog } from '#ui/overlay/ConfirmDialog.tsx';
import { countText } from '../../shared/numbers/fraction-text.ts';
import type { IntakeDesk } from './use-intake.ts';
import { useQuestion } from './use-question.ts';

/** Takes every file off the table without taking it in, once it is confirmed. */
export function TakeOffButton({ intake, disabled }: { intake: IntakeDesk; disabled: boolean }) {
  const { t } = useTranslation('collect');
  const { files, conflicts, plan } = intake;
  const n = countText(files.length);
  const open = plan.intake.files.length + plan.unchosen;
  const { ask, ...question } = useQuestion(intake.takeAllOff);
  return (
    <>
      <Button onPress={ask} disabled={disabled}>
        {t('takenOff.all')}
      </Button>
      <ConfirmDialog
        {...question}
        title={t('takenOff.ask.title', { n })}
        confirmLabel={t('takenOff.ask.confirm', { n })}
      >
        <Stack>
          {open === 0 ? null : <p>{t('takenOff.ask.open', { n: countText(open) })}</p>}
          {plan.undecided === 0 ? null : (
            <Banner
              tone="warning"
              title={t('takenOff.ask.undecided', {
                n: countText(plan.undecided),
                departments: countText(
                  conflicts.filter(({ department }) => !intake.decisions.has(department.code)).length,
                ),
              })}
            >
              {t('takenOff.ask.undecidedText')}
            </Banner>
          )}
          <p>{t('takenOff.ask.text')}</p>
        </Stack>
      </ConfirmDialog>
    </>
  );
}
