import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Attachment } from '#domain/answers/attachment.ts';
import { ATTACHMENT_MAX_BYTES, ATTACHMENTS_MAX_BYTES, bytesOf } from '#domain/answers/attachment.ts';
import { visibleName } from '#domain/collection/visible-name.ts';
import { fail, ok } from '#domain/result.ts';
import { claimsAttachable } from '#documents/evidence/check.ts';
import { Button } from '#ui/button/Button.tsx';
import { Banner } from '#ui/feedback/Banner.tsx';
import { useAnnounce } from '#ui/feedback/Notices.tsx';
import { ConfirmDialog } from '#ui/overlay/ConfirmDialog.tsx';
import { AttachmentList } from '../../../shared/item/AttachmentList.tsx';
import { sizeText } from '../../../shared/numbers/size-text.ts';
import { useChiefServices } from '../../shared/services/chief-services.ts';
import { useWalking } from '../walk/walk-context.ts';
import type { Attaching, RefusedFile } from './use-attaching.ts';
import styles from './Evidence.module.css';

/** The files attached to one item, and the way to attach more. The bytes are read only when one is opened. */
export function EvidenceAttachments({ item, attaching }: { item: string; attaching: Attaching }) {
  const { t } = useTranslation('evidence');
  const { attachments: stored } = useChiefServices();
  const { response, attachments, readOnly } = useWalking();
  const [removing, setRemoving] = useState<Attachment | null>(null);
  const own = attachments.filter((each) => each.item === item);
  const load = async ({ id }: Attachment) => {
    const bytes = await stored.bytes(response, id);
    return bytes === undefined ? fail({ kind: 'gone' as const }) : ok(bytes);
  };
  return (
    <div className={styles.attachments}>
      <AttachmentList
        label={t('attach.list')}
        files={own}
        load={load}
        {...(readOnly ? {} : { onRemove: setRemoving })}
      />
      {readOnly ? null : <Attach attaching={attaching} used={bytesOf(attachments)} />}
      <Refusals refused={attaching.refused} onClose={attaching.dismiss} />
      <Removal file={removing} onClose={() => setRemoving(null)} />
    </div>
  );
}

function Attach({ attaching, used }: { attaching: Attaching; used: number }) {
  const { t } = useTranslation('evidence');
  const limits = { one: sizeText(ATTACHMENT_MAX_BYTES), all: sizeText(ATTACHMENTS_MAX_BYTES) };
  return (
    <div className={styles.attach}>
      <Button size="small" icon="upload" pending={attaching.pending} onPress={attaching.choose}>
        {t(attaching.pending ? 'attach.pending' : 'attach.choose')}
      </Button>
      <p>
        {t('attach.limits', limits)}
        {used === 0 ? '' : t('attach.used', { used: sizeText(used) })}
        {t('attach.care')}
      </p>
    </div>
  );
}

/** Every file that was not attached, with the reason and what to do instead. */
function Refusals({ refused, onClose }: { refused: readonly RefusedFile[]; onClose: () => void }) {
  const { t } = useTranslation('evidence');
  if (refused.length === 0) return null;
  return (
    <Banner
      tone="error"
      title={t('refused.title', { n: refused.length })}
      actions={
        <Button size="small" onPress={onClose}>
          {t('refused.close')}
        </Button>
      }
    >
      <ul className={styles.refused}>
        {refused.map(({ name, kind }, index) => (
          <li key={index}>
            <strong>{visibleName(name)}</strong>
            {isDisguise(kind) && claimsAttachable(name) ? t('refused.disguised') : ''}
            {t(`refused.kinds.${kind}`)}
          </li>
        ))}
      </ul>
    </Banner>
  );
}

const DISGUISES = new Set<RefusedFile['kind']>(['office', 'archive', 'program', 'page', 'text', 'unknown']);

/** Whether a file that calls itself a picture or a PDF lies with such a content. */
function isDisguise(kind: RefusedFile['kind']): boolean {
  return DISGUISES.has(kind);
}

function Removal({ file, onClose }: { file: Attachment | null; onClose: () => void }) {
  const { t } = useTranslation('evidence');
  const { openResponses } = useChiefServices();
  const { response } = useWalking();
  const announce = useAnnounce();
  const remove = async () => {
    if (file === null) return;
    const outcome = await openResponses.detach(response, file.id);
    onClose();
    if (outcome.ok) announce(t('attach.removed', { name: file.name }));
  };
  return (
    <ConfirmDialog
      open={file !== null}
      onClose={onClose}
      onConfirm={() => void remove()}
      title={t('attach.removing', { name: file?.name ?? '' })}
      confirmLabel={t('attach.confirmRemove')}
      look="danger"
    >
      <p>{t('attach.removingText')}</p>
    </ConfirmDialog>
  );
}
