import { Button, Group } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import * as m from '../../messages/account.gen.ts';
import { useSession } from '../../session/use-session.ts';
import { BackupCodes } from './backup-codes.tsx';
import { PasswordDialog } from './password-dialog.tsx';
import { beginSecondFactor, endSecondFactor, renewBackupCodes } from './protection-acts.ts';
import { SetUpDialog } from './set-up-dialog.tsx';

type Open = 'begin' | 'end' | 'renew' | null;

/** Codes of an authenticator app: turning them on, off, and new backup codes. */
export function SecondFactor() {
  const { twoFactorEnabled } = useSession();
  const queryClient = useQueryClient();
  const [open, setOpen] = useState<Open>(null);
  const [begun, setBegun] = useState<{ totpURI: string; backupCodes: readonly string[] } | null>(null);
  const [codes, setCodes] = useState<readonly string[] | null>(null);
  const close = () => setOpen(null);
  const again = () => queryClient.invalidateQueries({ queryKey: ['session'] });

  async function withPassword(password: string): Promise<void> {
    if (open === 'begin') setBegun(await beginSecondFactor(password));
    if (open === 'renew') setCodes(await renewBackupCodes(password));
    if (open === 'end') {
      await endSecondFactor(password);
      await again();
    }
    close();
  }

  return (
    <>
      <span>{twoFactorEnabled ? m.secondFactorOn() : m.secondFactorOff()}</span>
      <Group gap="xs" mt={4} justify="flex-end">
        {twoFactorEnabled ? (
          <>
            <Button variant="default" size="sm" onClick={() => setOpen('renew')}>
              {m.newBackupCodes()}
            </Button>
            <Button variant="subtle" color="seal" size="sm" onClick={() => setOpen('end')}>
              {m.turnOff()}
            </Button>
          </>
        ) : (
          <Button size="sm" onClick={() => setOpen('begin')}>
            {m.turnOn()}
          </Button>
        )}
      </Group>
      {open === null ? null : (
        <PasswordDialog
          title={open === 'begin' ? m.turnOnTitle() : open === 'end' ? m.turnOffTitle() : m.newBackupCodes()}
          text={open === 'begin' ? m.turnOnText() : open === 'end' ? m.turnOffText() : m.newBackupCodesText()}
          confirmLabel={open === 'end' ? m.turnOff() : m.goOn()}
          onConfirm={withPassword}
          onClose={close}
        />
      )}
      {begun === null ? null : (
        <SetUpDialog
          totpUri={begun.totpURI}
          onClose={() => setBegun(null)}
          onConfirmed={async () => {
            setCodes(begun.backupCodes);
            setBegun(null);
            await again();
          }}
        />
      )}
      {codes === null ? null : <BackupCodes codes={codes} onClose={() => setCodes(null)} />}
    </>
  );
}
