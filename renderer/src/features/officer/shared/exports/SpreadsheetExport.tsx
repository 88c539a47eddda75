import { Button } from '#ui/button/Button.tsx';
import { Panel } from '#ui/layout/Panel.tsx';
import { Row } from '#ui/layout/Row.tsx';
import { Stack } from '#ui/layout/Stack.tsx';
import { SavedFile, type Saved } from '../../../shared/saving/SavedFile.tsx';
import { usePlainFile } from '../../../shared/saving/use-plain-file.ts';

export type SpreadsheetKind = 'workbook' | 'csv';

export const ENDINGS = { workbook: '.xlsx', csv: '.csv' } as const satisfies Record<SpreadsheetKind, string>;

interface SpreadsheetExportProps {
  title: string;
  lead: string;
  /** What the files hold, for the warning. */
  holds: string;
  labels: Record<SpreadsheetKind, string>;
  save: (kind: SpreadsheetKind) => Promise<Saved>;
}

/** Saves a list as files for a spreadsheet. */
export function SpreadsheetExport({ title, lead, holds, labels, save }: SpreadsheetExportProps) {
  const file = usePlainFile(holds);
  return (
    <Panel title={title}>
      <Stack>
        <p>{lead}</p>
        <Row>
          {(['workbook', 'csv'] as const).map((kind) => (
            <Button key={kind} icon="download" pending={file.pending} onPress={() => file.save(() => save(kind))}>
              {labels[kind]}
            </Button>
          ))}
        </Row>
        <SavedFile saved={file.saved} />
      </Stack>
      {file.dialog}
    </Panel>
  );
}
