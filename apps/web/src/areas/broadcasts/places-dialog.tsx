import { Alert, Button, Group, Modal } from '@mantine/core';
import { useState } from 'react';
import * as m from '../../messages/broadcasts.gen.ts';
import * as ui from '../../messages/ui.gen.ts';
import { PlacesPicker, useOwnCommittee } from './places-picker.tsx';

/** Asks for places before an act that is meant for them. */
export function PlacesDialog(props: {
  title: string;
  lead: string;
  confirmLabel: string;
  dangerous?: boolean;
  working: boolean;
  error: Error | null;
  onConfirm: (ids: string[]) => void;
  onClose: () => void;
}) {
  const committee = useOwnCommittee();
  const [picked, setPicked] = useState<string[] | null>(null);
  const chosen = picked ?? (committee === undefined ? [] : [committee]);
  return (
    <Modal opened onClose={props.onClose} title={props.title} size="lg" closeButtonProps={{ 'aria-label': ui.close() }}>
      {props.error === null ? null : (
        <Alert color="seal" mb="sm" role="alert">
          {props.error.message}
        </Alert>
      )}
      <p>{props.lead}</p>
      <PlacesPicker chosen={chosen} onChange={setPicked} />
      <Group justify="end" mt="md">
        <Button variant="default" onClick={props.onClose} data-autofocus>
          {m.cancel()}
        </Button>
        <Button
          color={props.dangerous === true ? 'seal' : 'river'}
          disabled={chosen.length === 0}
          loading={props.working}
          onClick={() => props.onConfirm([...chosen])}
        >
          {props.confirmLabel}
        </Button>
      </Group>
    </Modal>
  );
}
