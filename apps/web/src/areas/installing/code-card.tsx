import { Button, CopyButton, Group } from '@mantine/core';
import { qrPng, qrSvg } from '@phong-tuyen/qr';
import { IconCopy, IconDownload } from '@tabler/icons-react';
import * as m from '../../messages/installing.gen.ts';
import { QrCode } from '../../ui/qr-code.tsx';
import styles from './installing.module.css';

/** A QR with what it opens in letters, to copy and, for print, to save. */
export function CodeCard(props: { address: string; label: string; copyLabel: string; fileName?: string }) {
  const { address, fileName } = props;
  return (
    <div className={styles.card}>
      <QrCode text={address} label={props.label} />
      <p className={styles.address}>{address}</p>
      <Group gap="xs" justify="center">
        <CopyButton value={address}>
          {({ copied, copy }) => (
            <Button variant="default" leftSection={<IconCopy size={18} stroke={1.7} aria-hidden />} onClick={copy}>
              {copied ? m.copied() : props.copyLabel}
            </Button>
          )}
        </CopyButton>
        {fileName === undefined ? null : (
          <>
            <Save
              label={m.downloadPng()}
              name={`${fileName}.png`}
              make={() => new Blob([qrPng(address, { level: 'Q', scale: 24 })], { type: 'image/png' })}
            />
            <Save
              label={m.downloadSvg()}
              name={`${fileName}.svg`}
              make={() => new Blob([qrSvg(address, { level: 'Q' })], { type: 'image/svg+xml' })}
            />
          </>
        )}
      </Group>
    </div>
  );
}

function Save({ label, name, make }: { label: string; name: string; make: () => Blob }) {
  const save = () => {
    const url = URL.createObjectURL(make());
    const link = document.createElement('a');
    link.href = url;
    link.download = name;
    link.click();
    URL.revokeObjectURL(url);
  };
  return (
    <Button variant="default" leftSection={<IconDownload size={18} stroke={1.7} aria-hidden />} onClick={save}>
      {label}
    </Button>
  );
}
