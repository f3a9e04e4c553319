import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { formatNumber } from '../../language/format-number.ts';
import * as m from '../../messages/broadcasts.gen.ts';
import { useAbility } from '../../session/use-session.ts';
import { Panel } from '../../ui/panel.tsx';
import { BulletinBadge } from './broadcast-words.tsx';
import styles from './broadcasts.module.css';
import { campaignBulletinsQuery } from './broadcasts-queries.ts';

/** On a campaign's page: its bulletins on the loudspeakers, and what came of them. Nothing where there is none. */
export function CampaignBulletinsPanel({ campaignId }: { campaignId: string }) {
  const mayView = useAbility('broadcasts.view');
  const { data } = useQuery({ ...campaignBulletinsQuery(campaignId), enabled: mayView });
  const bulletins = data?.items ?? [];
  if (bulletins.length === 0) return null;
  const sum = (value: (bulletin: (typeof bulletins)[number]) => number) =>
    formatNumber(bulletins.reduce((total, bulletin) => total + value(bulletin), 0));
  return (
    <Panel title={m.broadcasts()}>
      <dl className={styles.figures}>
        <div>
          <dt>{m.planned()}</dt>
          <dd>{sum((each) => each.planned)}</dd>
        </div>
        <div>
          <dt>{m.outcomePlayed()}</dt>
          <dd>{sum((each) => each.played)}</dd>
        </div>
        <div>
          <dt>{m.missedFigure()}</dt>
          <dd>{sum((each) => each.missed)}</dd>
        </div>
      </dl>
      <ul className={styles.schedules}>
        {bulletins.map((bulletin) => (
          <li key={bulletin.id}>
            <div>
              <Link to="/noi-bo/loa/ban-tin/$bulletinId" params={{ bulletinId: bulletin.id }}>
                {bulletin.title}
              </Link>
              <span className={styles.under}>
                {bulletin.agencyName} ·{' '}
                {m.stationsCount({ count: bulletin.stations, text: formatNumber(bulletin.stations) })} ·{' '}
                {m.playedOfPlanned()} {formatNumber(bulletin.played)}/{formatNumber(bulletin.planned)}
              </span>
            </div>
            <BulletinBadge state={bulletin.state} />
          </li>
        ))}
      </ul>
    </Panel>
  );
}
