import { Alert, Button, Group, Modal, MultiSelect, NumberInput, Textarea, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import type { ScreenView } from '@phong-tuyen/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { answerOf, api } from '../../api/client.ts';
import * as m from '../../messages/screens.gen.ts';
import * as ui from '../../messages/ui.gen.ts';
import { SCREENS } from './screens-queries.ts';

const REASON_SHORTEST = 3;

/** Words on screens at once: for how long, where, and why. */
export function EmergencyDialog({ screens, onClose }: { screens: readonly ScreenView[]; onClose: () => void }) {
  const queries = useQueryClient();
  const [form, setForm] = useState({ vi: '', en: '', leadVi: '', leadEn: '', hotline: '', minutes: 60, reason: '' });
  const [screenIds, setScreenIds] = useState<string[]>([]);
  const start = useMutation({
    mutationFn: () =>
      answerOf(
        api.POST('/api/emergencies', {
          body: {
            headline: { vi: form.vi, en: form.en },
            lead: { vi: form.leadVi, en: form.leadEn },
            hotline: form.hotline,
            minutes: form.minutes,
            reason: form.reason,
            screenIds,
          },
        }),
      ),
    onSuccess: async () => {
      notifications.show({ color: 'seal', message: m.emergencyStarted() });
      await queries.invalidateQueries({ queryKey: [SCREENS] });
      onClose();
    },
  });
  const set = (part: Partial<typeof form>) => setForm({ ...form, ...part });
  const isReady = form.vi.trim() !== '' && form.reason.trim().length >= REASON_SHORTEST;
  return (
    <Modal
      opened
      onClose={onClose}
      closeButtonProps={{ 'aria-label': ui.close() }}
      title={m.emergencyTitle()}
      size="lg"
    >
      {start.error === null ? null : (
        <Alert color="seal" mb="sm" role="alert">
          {start.error.message}
        </Alert>
      )}
      <p>{m.emergencyText()}</p>
      <Textarea
        label={m.headline()}
        required
        data-autofocus
        maxLength={90}
        autosize
        minRows={2}
        value={form.vi}
        onChange={(event) => set({ vi: event.currentTarget.value })}
        mb="sm"
      />
      <TextInput
        label={m.headlineEn()}
        maxLength={90}
        value={form.en}
        onChange={(event) => set({ en: event.currentTarget.value })}
        mb="sm"
      />
      <Textarea
        label={m.whatToDo()}
        maxLength={200}
        autosize
        value={form.leadVi}
        onChange={(event) => set({ leadVi: event.currentTarget.value })}
        mb="sm"
      />
      <Group grow mb="sm">
        <TextInput
          label={m.hotline()}
          maxLength={30}
          value={form.hotline}
          onChange={(event) => set({ hotline: event.currentTarget.value })}
        />
        <NumberInput
          label={m.forMinutes()}
          min={1}
          max={1440}
          value={form.minutes}
          onChange={(value) => set({ minutes: Number(value) || 1 })}
        />
      </Group>
      <MultiSelect
        label={m.onScreens()}
        placeholder={screenIds.length === 0 ? m.allScreens({ count: screens.length }) : undefined}
        data={screens.map((screen) => ({ value: screen.id, label: screen.name }))}
        value={screenIds}
        onChange={setScreenIds}
        mb="sm"
      />
      <Textarea
        label={ui.reasonLabel()}
        required
        maxLength={2000}
        value={form.reason}
        onChange={(event) => set({ reason: event.currentTarget.value })}
        mb="md"
      />
      <Group justify="end">
        <Button variant="default" onClick={onClose}>
          {ui.cancel()}
        </Button>
        <Button color="seal" disabled={!isReady} loading={start.isPending} onClick={() => start.mutate()}>
          {m.showNow()}
        </Button>
      </Group>
    </Modal>
  );
}
