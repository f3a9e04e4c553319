import { Alert, Button, CopyButton, Group, Modal, SegmentedControl, Switch, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import type { ScreenView } from '@phong-tuyen/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { answerOf, api } from '../../api/client.ts';
import * as m from '../../messages/screens.gen.ts';
import * as ui from '../../messages/ui.gen.ts';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { minuteOf, timeOf } from './minutes.ts';
import { ScreenPlace } from './screen-place.tsx';
import { SCREENS } from './screens-queries.ts';

/** A screen's words, its player's address, and taking it out of use. */
export function ScreenDialog({ screen, onClose }: { screen: ScreenView | null; onClose: () => void }) {
  const queries = useQueryClient();
  const [asking, setAsking] = useState<'token' | 'retire' | null>(null);
  const [form, setForm] = useState(() => ({
    name: screen?.name ?? '',
    address: screen?.address ?? '',
    setting: screen?.setting ?? ('lobby' as const),
    orientation: screen?.orientation ?? ('landscape' as const),
    off: screen === null ? { from: 22 * 60, until: 5 * 60 } : screen.off,
    ticker: screen?.ticker ?? '',
    clock: screen?.clock ?? true,
    placeId: screen?.placeId ?? null,
  }));
  const set = (part: Partial<typeof form>) => setForm({ ...form, ...part });
  const refresh = () => queries.invalidateQueries({ queryKey: [SCREENS] });
  const params = { path: { id: screen?.id ?? '' } };
  const save = useMutation({
    mutationFn: () =>
      screen === null
        ? answerOf(api.POST('/api/screens', { body: form }))
        : answerOf(api.PUT('/api/screens/{id}', { params, body: form })),
    onSuccess: async () => {
      notifications.show({ color: 'river', message: m.screenKept() });
      await refresh();
      onClose();
    },
  });
  const token = useMutation({
    mutationFn: () => answerOf(api.POST('/api/screens/{id}/token', { params, body: {} })),
    onSuccess: async () => {
      setAsking(null);
      await refresh();
    },
  });
  const retire = useMutation({
    mutationFn: () => answerOf(api.POST('/api/screens/{id}/retire', { params, body: {} })),
    onSuccess: async () => {
      await refresh();
      onClose();
    },
  });
  const mayChange = screen?.mayChange ?? true;
  return (
    <Modal
      opened
      onClose={onClose}
      closeButtonProps={{ 'aria-label': ui.close() }}
      title={screen?.name ?? m.addScreen()}
    >
      {save.error === null ? null : (
        <Alert color="seal" mb="sm" role="alert">
          {save.error.message}
        </Alert>
      )}
      <TextInput
        label={m.name()}
        required
        data-autofocus
        value={form.name}
        onChange={(event) => set({ name: event.currentTarget.value })}
        mb="sm"
      />
      <TextInput
        label={m.address()}
        value={form.address}
        onChange={(event) => set({ address: event.currentTarget.value })}
        mb="sm"
      />
      <ScreenPlace
        chosen={{ id: form.placeId, name: screen?.placeName ?? null }}
        onChange={(placeId) => set({ placeId })}
      />
      <Group mb="sm">
        <SegmentedControl
          aria-label={m.setting()}
          data={[
            { value: 'lobby', label: m.lobby() },
            { value: 'outdoor', label: m.outdoor() },
          ]}
          value={form.setting}
          onChange={(value) => set({ setting: value as 'lobby' | 'outdoor' })}
        />
        <SegmentedControl
          aria-label={m.orientation()}
          data={[
            { value: 'landscape', label: m.landscape() },
            { value: 'portrait', label: m.portrait() },
          ]}
          value={form.orientation}
          onChange={(value) => set({ orientation: value as 'landscape' | 'portrait' })}
        />
      </Group>
      <Switch
        label={m.restsAtNight()}
        checked={form.off !== null}
        onChange={(event) => set({ off: event.currentTarget.checked ? { from: 22 * 60, until: 5 * 60 } : null })}
        mb="sm"
      />
      {form.off === null ? null : (
        <Group grow mb="sm">
          <TextInput
            type="time"
            label={m.darkFrom()}
            value={timeOf(form.off.from)}
            onChange={(event) =>
              set({ off: { from: minuteOf(event.currentTarget.value), until: form.off?.until ?? 0 } })
            }
          />
          <TextInput
            type="time"
            label={m.darkUntil()}
            value={timeOf(form.off.until)}
            onChange={(event) =>
              set({ off: { from: form.off?.from ?? 0, until: minuteOf(event.currentTarget.value) } })
            }
          />
        </Group>
      )}
      <TextInput
        label={m.ticker()}
        maxLength={300}
        value={form.ticker}
        onChange={(event) => set({ ticker: event.currentTarget.value })}
        mb="sm"
      />
      <Switch
        label={m.clock()}
        checked={form.clock}
        onChange={(event) => set({ clock: event.currentTarget.checked })}
        mb="md"
      />
      {token.data === undefined ? null : <PlayerAddress address={token.data.address} />}
      {mayChange ? (
        <Group justify="space-between">
          {screen === null ? (
            <span />
          ) : (
            <Group gap="xs">
              <Button
                variant="default"
                onClick={() => (screen.state === 'no-player' ? token.mutate() : setAsking('token'))}
                loading={token.isPending}
              >
                {m.playerAddress()}
              </Button>
              <Button variant="subtle" color="seal" onClick={() => setAsking('retire')}>
                {m.retireScreen()}
              </Button>
            </Group>
          )}
          <Button disabled={form.name.trim() === ''} loading={save.isPending} onClick={() => save.mutate()}>
            {m.keep()}
          </Button>
        </Group>
      ) : null}
      <ConfirmDialog
        opened={asking !== null}
        title={asking === 'token' ? m.newTokenTitle() : m.retireScreenTitle()}
        confirmLabel={asking === 'token' ? m.newToken() : m.retireScreen()}
        dangerous
        working={token.isPending || retire.isPending}
        error={token.error ?? retire.error}
        onConfirm={() => (asking === 'token' ? token.mutate() : retire.mutate())}
        onClose={() => setAsking(null)}
      >
        {asking === 'token' ? m.newTokenText() : m.retireScreenText()}
      </ConfirmDialog>
    </Modal>
  );
}

function PlayerAddress({ address }: { address: string }) {
  return (
    <Alert color="river" mb="md" title={m.playerAddress()}>
      <p style={{ overflowWrap: 'anywhere' }}>{address}</p>
      <p>{m.playerAddressHint()}</p>
      <CopyButton value={address}>
        {({ copied, copy }) => (
          <Button size="sm" variant="default" onClick={copy}>
            {copied ? m.copied() : m.copy()}
          </Button>
        )}
      </CopyButton>
    </Alert>
  );
}
