import type { ReactNode } from 'react';
import { Stack } from '#ui/layout/Stack.tsx';
import type { RecordForm } from './use-record-form.ts';

interface RecordFieldsProps {
  form: Pick<RecordForm<unknown, unknown>, 'fields'>;
  children: ReactNode;
}

/** Around the fields of a form: a failed attempt moves the focus to the first of them with an error. */
export function RecordFields({ form: { fields }, children }: RecordFieldsProps) {
  return (
    <div ref={fields}>
      <Stack>{children}</Stack>
    </div>
  );
}
