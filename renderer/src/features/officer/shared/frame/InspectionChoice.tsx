import { useTranslation } from 'react-i18next';
import { dayLabel } from '#domain/calendar.ts';
import { Select } from '#ui/choice/Select.tsx';
import { useOfficerServices } from '../services/officer-services.ts';
import { useInspections } from '../../../shared/live/use-inspections.ts';
import styles from './OfficerFrame.module.css';

/** Which inspection the officer works on; nothing while there is only one. `inspection` is the id of the present one. */
export function InspectionChoice({ inspection }: { inspection: string }) {
  const { t } = useTranslation('frame');
  const { desk } = useOfficerServices();
  const known = useInspections();
  if (known.length < 2) return null;
  return (
    <div className={styles.deskChoice}>
      <Select
        label={t('inspection.label')}
        placeholder={t('inspection.label')}
        options={known.map((each) => ({
          id: each.inspection.id,
          label: each.inspection.title,
          note: t(each.inspection.sample ? 'inspection.sample' : 'inspection.due', {
            day: dayLabel(each.inspection.dueOn),
          }),
        }))}
        value={inspection}
        onChange={(chosen) => desk.setState({ inspection: chosen })}
      />
    </div>
  );
}
