import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import * as m from '../../messages/audiences.gen.ts';
import { useAbility } from '../../session/use-session.ts';
import { Panel } from '../../ui/panel.tsx';
import { LinkFigures } from './link-figures.tsx';
import { taskLinksQuery } from './task-links-queries.ts';

/** On a task's page: the campaign it takes its figures from. Nothing where there is none. */
export function TaskCampaignPanel({ task }: { task: { documentId: string; path: string } }) {
  const mayView = useAbility('outreach.view');
  const { data = [] } = useQuery({
    ...taskLinksQuery({ documentId: task.documentId, path: task.path }),
    enabled: mayView,
  });
  if (data.length === 0) return null;
  return (
    <Panel title={m.campaign()}>
      {data.map((link) => (
        <div key={link.id}>
          <Link to="/noi-bo/chien-dich/$campaignId" params={{ campaignId: link.campaignId }}>
            {link.campaignName}
          </Link>
          <LinkFigures link={link} />
        </div>
      ))}
    </Panel>
  );
}
