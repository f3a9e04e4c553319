import { Button, NativeSelect } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { answerOf, api } from '../../api/client.ts';
import * as m from '../../messages/audiences.gen.ts';
import { useAbility } from '../../session/use-session.ts';
import { Panel } from '../../ui/panel.tsx';
import styles from './audiences.module.css';
import { LinkFigures } from './link-figures.tsx';
import { linkableTasksQuery, TASK_LINKS, taskLinksQuery } from './task-links-queries.ts';

const LONGEST = 90;

/** On a campaign's page: tasks of directives that take their figures from it, and a picker for more. */
export function CampaignTasksPanel({ campaignId }: { campaignId: string }) {
  const mayLink = useAbility('outreach.link-tasks');
  const { data = [] } = useQuery(taskLinksQuery({ campaignId }));
  const refresh = useRefresh();
  const unlink = useMutation({
    mutationFn: (id: string) =>
      answerOf(api.POST('/api/outreach/task-links/{id}/remove', { params: { path: { id } }, body: {} })),
    onSuccess: refresh,
    onError: showRefusal,
  });
  return (
    <Panel title={m.directiveTasks()}>
      {data.length === 0 ? <p className={styles.quiet}>{m.noTaskLinks()}</p> : null}
      <ul className={styles.links}>
        {data.map((link) => (
          <li key={link.id}>
            <div>
              <Link to="/noi-bo/theo-doi/$documentId" params={{ documentId: link.documentId }}>
                {m.taskOf({ path: link.path, title: link.title })}
              </Link>
              <small className={styles.under}>{link.text.slice(0, LONGEST)}</small>
              <LinkFigures link={link} />
            </div>
            {link.mayUnlink ? (
              <Button size="xs" variant="default" loading={unlink.isPending} onClick={() => unlink.mutate(link.id)}>
                {m.unlink()}
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
      {mayLink ? <Picker campaignId={campaignId} /> : null}
    </Panel>
  );
}

function Picker({ campaignId }: { campaignId: string }) {
  const [chosen, setChosen] = useState('');
  const { data = [] } = useQuery(linkableTasksQuery);
  const refresh = useRefresh();
  const task = data[Number(chosen)];
  const link = useMutation({
    mutationFn: ({ documentId, path }: { documentId: string; path: string }) =>
      answerOf(api.POST('/api/outreach/task-links', { body: { campaignId, documentId, path } })),
    onSuccess: async () => {
      setChosen('');
      await refresh();
    },
    onError: showRefusal,
  });
  if (data.length === 0) return null;
  return (
    <div className={styles.fields}>
      <NativeSelect
        label={m.linkTask()}
        description={m.linkTaskHint()}
        value={chosen}
        onChange={(event) => setChosen(event.currentTarget.value)}
        data={[
          { value: '', label: m.chooseTask() },
          ...data.map((each, index) => ({
            value: String(index),
            label: `${each.path}. ${each.text.slice(0, LONGEST)} (${each.title.slice(0, LONGEST)})`,
          })),
        ]}
      />
      <Button
        className={styles.low}
        variant="default"
        disabled={chosen === '' || task === undefined}
        loading={link.isPending}
        onClick={() => {
          if (task !== undefined) link.mutate(task);
        }}
      >
        {m.link()}
      </Button>
    </div>
  );
}

const showRefusal = (error: Error) => notifications.show({ color: 'seal', message: error.message });

function useRefresh() {
  const queries = useQueryClient();
  return () => queries.invalidateQueries({ queryKey: [TASK_LINKS] });
}
