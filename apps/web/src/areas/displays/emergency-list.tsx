import { Alert, Button } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { answerOf, api } from '../../api/client.ts';
import { formatInstant } from '../../language/format-date.ts';
import { formatNumber } from '../../language/format-number.ts';
import * as m from '../../messages/screens.gen.ts';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { emergenciesQuery, SCREENS } from './screens-queries.ts';

/** What takes precedence at this moment, with the way to end it. */
export function EmergencyList() {
  const { data } = useQuery(emergenciesQuery);
  const queries = useQueryClient();
  const [asking, setAsking] = useState<string | null>(null);
  const end = useMutation({
    mutationFn: (id: string) => answerOf(api.POST('/api/emergencies/{id}/end', { params: { path: { id } }, body: {} })),
    onSuccess: async () => {
      setAsking(null);
      await queries.invalidateQueries({ queryKey: [SCREENS] });
    },
  });
  const running = (data?.items ?? []).filter((each) => each.running);
  return (
    <>
      {running.map((each) => (
        <Alert key={each.id} color="seal" mb="md" title={each.headline.replace(/[*\n]+/g, ' ')}>
          <p>
            {m.emergencyRuns({
              screens: formatNumber(each.screens),
              until: formatInstant(each.endsAt),
              name: each.byName ?? '',
            })}{' '}
            {m.becauseOf({ reason: each.reason })}
          </p>
          {each.mayEnd ? (
            <Button variant="default" onClick={() => setAsking(each.id)}>
              {m.endEmergency()}
            </Button>
          ) : null}
        </Alert>
      ))}
      <ConfirmDialog
        opened={asking !== null}
        title={m.endEmergencyTitle()}
        confirmLabel={m.endEmergency()}
        working={end.isPending}
        error={end.error}
        onConfirm={() => end.mutate(asking ?? '')}
        onClose={() => setAsking(null)}
      >
        {m.endEmergencyText()}
      </ConfirmDialog>
    </>
  );
}
