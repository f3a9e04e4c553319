import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconDownload } from '@tabler/icons-react';
import { useState } from 'react';
import { downloadFile } from '../api/download-file.ts';
import * as m from '../messages/ui.gen.ts';

/** Saves what a route exports; the list's own filters belong into `url`. */
export function ExportButton({ url, fileName, label }: { url: string; fileName: string; label?: string }) {
  const [working, setWorking] = useState(false);

  async function save(): Promise<void> {
    setWorking(true);
    try {
      await downloadFile(url, fileName);
    } catch (error) {
      notifications.show({ color: 'seal', message: error instanceof Error ? error.message : m.unknownAnswer() });
    } finally {
      setWorking(false);
    }
  }

  return (
    <Button
      variant="default"
      loading={working}
      leftSection={<IconDownload size={18} stroke={1.7} aria-hidden />}
      onClick={() => void save()}
    >
      {label ?? m.exportExcel()}
    </Button>
  );
}
