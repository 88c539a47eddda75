import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Banner } from '#ui/feedback/Banner.tsx';
import { Dialog } from '#ui/overlay/Dialog.tsx';
import styles from './AttachmentList.module.css';

interface Picture {
  name: string;
  type: string;
  bytes: Uint8Array;
}

/** A picture in a window over the page; its bytes are let go when it is closed. */
export function AttachedPicture({ picture, onClose }: { picture: Picture | null; onClose: () => void }) {
  if (picture === null) return null;
  return (
    <Dialog open onClose={onClose} title={picture.name} size="large">
      <div className={styles.picture}>
        <Drawn {...picture} />
      </div>
    </Dialog>
  );
}

function Drawn({ name, type, bytes }: Picture) {
  const { t } = useTranslation('item');
  const image = useRef<HTMLImageElement>(null);
  const [damaged, setDamaged] = useState(false);
  useEffect(() => {
    const address = URL.createObjectURL(new Blob([bytes.slice()], { type }));
    image.current?.setAttribute('src', address);
    return () => URL.revokeObjectURL(address);
  }, [bytes, type]);
  if (damaged) return <Banner tone="error" title={t('failed.kinds.damaged')} />;
  return <img ref={image} alt={t('picture', { name })} onError={() => setDamaged(true)} />;
}
