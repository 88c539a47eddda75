import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { chiefFlags } from '#domain/profile/profile.ts';
import type { Flag, Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import type { Payload } from '#domain/result-file/result-payload.ts';
import { Badge } from '#ui/feedback/Badge.tsx';
import type { Column } from '#ui/table/column.ts';
import { DataTable } from '#ui/table/DataTable.tsx';

interface FlagRow {
  flag: Flag;
  /** Null where the file says nothing about the flag. */
  answer: { on: boolean; reason: string } | null;
}

interface ProfileTableProps {
  questionnaire: Questionnaire;
  profile: Payload['profile'];
}

/** What the department says it does, with the reasons for what was switched off. */
export function ProfileTable({ questionnaire, profile }: ProfileTableProps) {
  const { t } = useTranslation('handedIn');
  const rows = useMemo(
    () =>
      chiefFlags(questionnaire).map((flag): FlagRow => {
        const answer = profile.find((each) => each.flag === flag.id);
        return { flag, answer: answer ?? null };
      }),
    [questionnaire, profile],
  );
  const columns = useFlagColumns();
  return (
    <DataTable
      caption={t('department.profile')}
      captionHidden
      columns={columns}
      rows={rows}
      rowKey={({ flag }) => flag.id}
      empty={null}
      tall
      density="compact"
    />
  );
}

function useFlagColumns(): Column<FlagRow>[] {
  const { t } = useTranslation('handedIn');
  return useMemo(
    () => [
      { id: 'flag', header: t('department.flag'), cell: ({ flag }) => flag.label },
      {
        id: 'answer',
        header: t('department.answer'),
        nowrap: true,
        cell: ({ answer }) => {
          if (answer === null) return t('department.flagUnanswered');
          return (
            <Badge tone={answer.on ? 'info' : 'neutral'}>{t(answer.on ? 'department.on' : 'department.off')}</Badge>
          );
        },
      },
      { id: 'reason', header: t('department.reason'), cell: ({ answer }) => answer?.reason ?? '' },
    ],
    [t],
  );
}
