import { Alert, Button, CopyButton, Group, Modal } from '@mantine/core';
import { formatInstant } from '../../language/format-date.ts';
import * as m from '../../messages/organisation.gen.ts';
import * as ui from '../../messages/ui.gen.ts';
import styles from './organisation.module.css';

export interface OneTimePasswordView {
  readonly name: string;
  readonly email: string;
  readonly password: string;
  readonly validUntil: string;
}

/** A password to hand over, shown this once: it must be changed at the first sign-in. */
export function OneTimePassword({ view, onClose }: { view: OneTimePasswordView; onClose: () => void }) {
  return (
    <Modal
      opened
      onClose={onClose}
      title={m.oneTimeTitle({ name: view.name })}
      closeOnClickOutside={false}
      closeButtonProps={{ 'aria-label': ui.close() }}
    >
      <dl className={styles.handOver}>
        <div>
          <dt>{m.email()}</dt>
          <dd>{view.email}</dd>
        </div>
        <div>
          <dt>{m.oneTimePassword()}</dt>
          <dd>
            <code>{view.password}</code>
          </dd>
        </div>
        <div>
          <dt>{m.until()}</dt>
          <dd>{formatInstant(view.validUntil)}</dd>
        </div>
      </dl>
      <Alert color="lantern" mb="md">
        {m.oneTimeText()}
      </Alert>
      <Group justify="end">
        <CopyButton value={view.password}>
          {({ copied, copy }) => (
            <Button variant="default" onClick={copy}>
              {copied ? m.copied() : m.copyPassword()}
            </Button>
          )}
        </CopyButton>
        <Button onClick={onClose}>{m.handedOver()}</Button>
      </Group>
    </Modal>
  );
}
