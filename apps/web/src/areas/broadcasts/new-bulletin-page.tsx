import type { BulletinBody } from '@phong-tuyen/contracts';
import { useMutation } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { answerOf, api } from '../../api/client.ts';
import * as m from '../../messages/broadcasts.gen.ts';
import { PageHeader } from '../../ui/page-header.tsx';
import { Panel } from '../../ui/panel.tsx';
import { BulletinForm, EMPTY_BULLETIN } from './bulletin-form.tsx';

/** `/noi-bo/loa/moi`: the first words of a bulletin. */
export function NewBulletinPage() {
  const navigate = useNavigate();
  const create = useMutation({
    mutationFn: (body: BulletinBody) => answerOf(api.POST('/api/bulletins', { body })),
    onSuccess: ({ id }) => void navigate({ to: '/noi-bo/loa/ban-tin/$bulletinId', params: { bulletinId: id } }),
  });
  return (
    <>
      <PageHeader title={m.newBulletin()} above={<Link to="/noi-bo/loa">{m.broadcasts()}</Link>} />
      <Panel title={m.stepWrite()}>
        <BulletinForm
          initial={EMPTY_BULLETIN}
          saveLabel={m.save()}
          saving={create.isPending}
          error={create.error}
          onSave={(body) => create.mutate(body)}
        />
      </Panel>
    </>
  );
}
