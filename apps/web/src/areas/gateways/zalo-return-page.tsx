import { Button, Loader } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { answerOf, api } from '../../api/client.ts';
import * as m from '../../messages/gateways.gen.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { GATEWAYS } from './gateway-queries.ts';

/** `/noi-bo/duong-gui/zalo`: Zalo sends the administrator back here with a code, which can be used once. */
export function ZaloReturnPage() {
  const { code, state } = useSearch({ from: '/noi-bo/duong-gui/zalo' });
  const navigate = useNavigate();
  const cache = useQueryClient();
  const begun = useRef(false);
  const finish = useMutation({
    mutationFn: () => answerOf(api.POST('/api/gateways/zalo-consent-answers', { body: { code, state } })),
    onSuccess: async ({ id }) => {
      await cache.invalidateQueries({ queryKey: [GATEWAYS] });
      await navigate({ to: '/noi-bo/duong-gui/$gatewayId', params: { gatewayId: id }, replace: true });
    },
  });
  const { mutate } = finish;
  useEffect(() => {
    if (begun.current || code === '' || state === '') return;
    begun.current = true;
    mutate();
  }, [code, state, mutate]);
  const failed = code === '' || state === '' ? m.returnEmpty() : (finish.error?.message ?? null);
  return (
    <>
      <PageHeader title={m.returnTitle()} above={<Link to="/noi-bo/duong-gui">{m.gateways()}</Link>} />
      {failed === null ? (
        <Loader aria-label={m.returnTitle()} />
      ) : (
        <EmptyState
          title={m.returnFailed()}
          action={
            <Button renderRoot={(props) => <Link to="/noi-bo/duong-gui" {...props} />}>{m.backToGateways()}</Button>
          }
        >
          {failed}
        </EmptyState>
      )}
    </>
  );
}
