import { useTranslation } from 'react-i18next';
import { markedFileName } from '#domain/exchange/marked-file-name.ts';
import { Button } from '#ui/button/Button.tsx';
import { useOpenResponse } from '../../shared/response/open-response.ts';
import { SavedFile } from '../../../shared/saving/SavedFile.tsx';
import { usePlainFile } from '../../../shared/saving/use-plain-file.ts';
import { useChiefServices } from '../../shared/services/chief-services.ts';
import styles from './Print.module.css';

/** Prints the sheet on screen or saves it as a PDF; where only the print dialog can make one, it says so. `purpose` is part of the file's name. */
export function PaperActions({ purpose }: { purpose: string }) {
  const { t } = useTranslation('paper');
  const { host } = useChiefServices();
  return (
    <div className={styles.options}>
      <div className={styles.actions}>
        <Button look="primary" icon="print" onPress={() => void host.print()}>
          {t('print')}
        </Button>
        {host.savePdf === undefined ? <p>{t('pdfInDialog')}</p> : <PdfButton purpose={purpose} />}
      </div>
    </div>
  );
}

function PdfButton({ purpose }: { purpose: string }) {
  const { t } = useTranslation('paper');
  const { host } = useChiefServices();
  const name = usePdfName(purpose);
  const file = usePlainFile(t('holds'));
  const save = async () => (await host.savePdf?.(name)) ?? null;
  return (
    <>
      <Button icon="download" pending={file.pending} onPress={() => file.save(save)}>
        {t('pdf')}
      </Button>
      <div className={styles.saved}>
        <SavedFile saved={file.saved} />
      </div>
      {file.dialog}
    </>
  );
}

/** 「取扱注意_自己点検_R08_031_市民課_自己点検票_第1版.pdf」. */
function usePdfName(purpose: string): string {
  const { t } = useTranslation('submit');
  const { inspection, department, response } = useOpenResponse();
  const { revision, signOff } = response;
  const standing = signOff === null ? t('print.draft') : t('print.revision', { revision });
  return markedFileName(inspection.fiscalYear, [department.code, department.name, purpose, standing], '.pdf');
}
