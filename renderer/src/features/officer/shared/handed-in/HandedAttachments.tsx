import { useTranslation } from 'react-i18next';
import { attachedContent } from '#documents/evidence/check.ts';
import { fail, type Result } from '#domain/result.ts';
import type { HandedAttachment, Payload } from '#domain/result-file/result-payload.ts';
import { AttachmentList, type NotOpened } from '../../../shared/item/AttachmentList.tsx';
import { useHandedFile } from './handed-file.ts';
import { useOfficerServices } from '../services/officer-services.ts';

interface HandedAttachmentsProps {
  item: string;
  /** Of the whole file. */
  attachments: Payload['attachments'];
}

/** What a department attached to one item. A part of its file is opened only when it is asked for, and judged by its content: it was made elsewhere. */
export function HandedAttachments(props: HandedAttachmentsProps) {
  const any = props.attachments.some(({ item }) => item === props.item);
  return any ? <OwnAttachments {...props} /> : null;
}

function OwnAttachments({ item, attachments }: HandedAttachmentsProps) {
  const { t } = useTranslation('handedIn');
  const { openAttachment } = useOfficerServices();
  const { original } = useHandedFile();
  const own = attachments.filter((each) => each.item === item);
  const load = async (attachment: HandedAttachment): Promise<Result<Uint8Array, NotOpened>> => {
    const text = await original();
    if (text === null) return fail({ kind: 'gone' });
    const opened = await openAttachment(text, attachments.indexOf(attachment));
    if (!opened.ok) return opened;
    const judged = attachedContent(attachment.type, opened.value);
    return judged.ok ? opened : judged;
  };
  return <AttachmentList label={t('handed', { item })} files={own} load={load} />;
}
