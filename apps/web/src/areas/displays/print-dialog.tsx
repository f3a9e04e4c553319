import { Alert, Button, Group, Modal, Select } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import type { PlaceType, PosterFormat, PosterView, PrintSheet } from '@phong-tuyen/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { answerOf, api } from '../../api/client.ts';
import * as m from '../../messages/displays.gen.ts';
import * as ui from '../../messages/ui.gen.ts';
import { type Catalogue, PRINTS } from './displays-queries.ts';
import { choices, FORMAT_NAMES, SHEET_NAMES, TYPE_NAMES } from './names.ts';
import { PrintPlaces } from './print-places.tsx';

/** What, on which paper, and for which places: one page each, with its own code. */
export function PrintDialog(props: { poster: PosterView; catalogue: Catalogue; onClose: () => void }) {
  const { poster, catalogue, onClose } = props;
  const [format, setFormat] = useState<PosterFormat>('a3');
  const [sheet, setSheet] = useState<PrintSheet>('trimmed');
  const [type, setType] = useState<string | null>(null);
  const [placeIds, setPlaceIds] = useState<readonly string[]>([]);
  const queries = useQueryClient();
  const navigate = useNavigate();
  const order = useMutation({
    mutationFn: () =>
      answerOf(
        api.POST('/api/prints', {
          body: { posterId: poster.id, format, sheet, placeIds: [...placeIds], type: type as PlaceType | null },
        }),
      ),
    onSuccess: async () => {
      notifications.show({ color: 'river', message: m.printOrdered() });
      await queries.invalidateQueries({ queryKey: [PRINTS] });
      await navigate({ to: '/noi-bo/ap-phich' });
    },
  });
  const fits = (one: PrintSheet) =>
    one === 'trimmed' || one === 'crop-marks' || (catalogue.perSheet[format]?.[one] ?? 0) > 0;
  const sheets = choices(SHEET_NAMES)
    .filter(({ value }) => fits(value))
    .map(({ value, label }) => {
      const count = catalogue.perSheet[format]?.[value];
      return { value, label: count === undefined ? label : m.perSheet({ sheet: label, count }) };
    });
  return (
    <Modal opened onClose={onClose} closeButtonProps={{ 'aria-label': ui.close() }} title={m.printTitle()}>
      {order.error === null ? null : (
        <Alert color="seal" mb="sm" role="alert">
          {order.error.message}
        </Alert>
      )}
      <Select
        label={m.format()}
        data={choices(FORMAT_NAMES)}
        value={format}
        allowDeselect={false}
        onChange={(value) => {
          setFormat((value ?? 'a3') as PosterFormat);
          setSheet('trimmed');
        }}
        mb="sm"
      />
      <Select
        label={m.paper()}
        data={sheets}
        value={sheet}
        allowDeselect={false}
        onChange={(value) => setSheet((value ?? 'trimmed') as PrintSheet)}
        mb="sm"
      />
      <Select
        label={m.forPlaces()}
        description={m.forPlacesHint()}
        placeholder={m.withoutPlace()}
        clearable
        data={choices(TYPE_NAMES)}
        value={type}
        onChange={setType}
        mb="sm"
      />
      {type === null ? <PrintPlaces chosen={placeIds} onChange={setPlaceIds} /> : null}
      <Group justify="end">
        <Button variant="default" onClick={onClose}>
          {ui.cancel()}
        </Button>
        <Button loading={order.isPending} onClick={() => order.mutate()}>
          {m.print()}
        </Button>
      </Group>
    </Modal>
  );
}
