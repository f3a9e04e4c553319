import { Loader } from '@mantine/core';
import type { BulletinBody } from '@phong-tuyen/contracts';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { answerOf, api } from '../../api/client.ts';
import { formatDayAndMonth, formatInstant } from '../../language/format-date.ts';
import { formatNumber } from '../../language/format-number.ts';
import * as m from '../../messages/broadcasts.gen.ts';
import * as ui from '../../messages/ui.gen.ts';
import { ExportButton } from '../../ui/export-button.tsx';
import { FailedState } from '../../ui/failed-state.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Panel } from '../../ui/panel.tsx';
import { BulletinBadge, LevelBadge } from './broadcast-words.tsx';
import styles from './broadcasts.module.css';
import { BROADCASTS, type BulletinView, bulletinQuery } from './broadcasts-queries.ts';
import { BulletinActs } from './bulletin-acts.tsx';
import { BulletinAudio } from './bulletin-audio.tsx';
import { BulletinForm } from './bulletin-form.tsx';
import { BulletinSchedules } from './bulletin-schedules.tsx';
import { languageTitle } from './language-words.ts';

/** `/noi-bo/loa/ban-tin/:id`: write, make the sound, listen, submit, approve, schedule. */
export function BulletinPage() {
  const { bulletinId } = useParams({ from: '/noi-bo/loa/ban-tin/$bulletinId' });
  const { data, error, refetch } = useQuery(bulletinQuery(bulletinId));
  if (error !== null && data === undefined) return <FailedState error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <Loader aria-label={ui.loading()} />;
  return <Bulletin bulletin={data} />;
}

function Bulletin({ bulletin }: { bulletin: BulletinView }) {
  return (
    <>
      <PageHeader
        title={bulletin.title}
        lead={bulletin.agencyName}
        above={<Link to="/noi-bo/loa">{m.broadcasts()}</Link>}
        badges={
          <>
            <BulletinBadge state={bulletin.state} /> <LevelBadge level={bulletin.level} />
          </>
        }
        actions={<BulletinActs bulletin={bulletin} />}
      />
      {bulletin.stopped ? <p className={styles.warning}>{m.stoppedText()}</p> : null}
      {bulletin.reason === null ? null : (
        <p className={styles.warning}>{m.returnedBecause({ reason: bulletin.reason })}</p>
      )}
      <div className={styles.columns}>
        <div className={styles.stack}>
          <Panel title={m.stepWrite()}>
            {bulletin.campaign === null ? null : <CampaignLine campaign={bulletin.campaign} />}
            {bulletin.acts.includes('edit') ? <EditForm bulletin={bulletin} /> : <Script bulletin={bulletin} />}
          </Panel>
          <Panel title={m.stepSchedule()}>
            <BulletinSchedules bulletin={bulletin} />
          </Panel>
        </div>
        <div className={styles.stack}>
          <Panel title={m.stepListen()}>
            <BulletinAudio bulletin={bulletin} />
          </Panel>
          <Panel title={m.results()}>
            <Results bulletin={bulletin} />
          </Panel>
        </div>
      </div>
    </>
  );
}

const installAddress = (code: string) => `${window.location.host}/cai-dat/${code}`;

/** Whose bulletin it is, and the address to read out by which installs are counted for loudspeakers. */
function CampaignLine({ campaign }: { campaign: NonNullable<BulletinView['campaign']> }) {
  return (
    <p className={styles.campaignLine}>
      {m.campaign()}:{' '}
      <Link to="/noi-bo/chien-dich/$campaignId" params={{ campaignId: campaign.id }}>
        {campaign.name}
      </Link>
      {campaign.code === null ? null : (
        <small className={styles.under}>
          {m.readOutCode()} <code>{installAddress(campaign.code)}</code>
        </small>
      )}
    </p>
  );
}

function EditForm({ bulletin }: { bulletin: BulletinView }) {
  const client = useQueryClient();
  const save = useMutation({
    mutationFn: (body: BulletinBody) =>
      answerOf(api.PUT('/api/bulletins/{id}', { params: { path: { id: bulletin.id } }, body })),
    onSuccess: () => client.invalidateQueries({ queryKey: [BROADCASTS] }),
  });
  const { title, script, otherTexts, emergency, voice, chime, campaign } = bulletin;
  return (
    <BulletinForm
      initial={{ title, script, otherTexts, emergency, voice, chime, campaignId: campaign?.id ?? null }}
      campaignName={campaign?.name}
      saveLabel={m.save()}
      saving={save.isPending}
      error={save.error}
      onSave={(body) => save.mutate(body)}
    />
  );
}

function Script({ bulletin }: { bulletin: BulletinView }) {
  return (
    <>
      <p className={styles.script}>{bulletin.script}</p>
      {bulletin.otherTexts.map((each) => (
        <div key={each.language} className={styles.language}>
          <strong>{languageTitle(each.language)}</strong>
          <p className={styles.script} lang={each.language}>
            {each.text === '' ? m.recordedOnly() : each.text}
          </p>
        </div>
      ))}
      <p className={styles.under}>
        {m.writtenBy({ name: bulletin.writerName })}
        {bulletin.approverName === null || bulletin.approvedAt === null
          ? ''
          : ` · ${m.approvedBy({ name: bulletin.approverName, at: formatInstant(bulletin.approvedAt) })}`}
      </p>
    </>
  );
}

function Results({ bulletin }: { bulletin: BulletinView }) {
  const figures = [
    [m.stations(), bulletin.stations],
    [m.planned(), bulletin.planned],
    [m.outcomePlayed(), bulletin.played],
    [m.missedFigure(), bulletin.missed],
    [m.displaced(), bulletin.displaced],
  ] as const;
  return (
    <>
      <dl className={styles.figures}>
        {figures.map(([word, value]) => (
          <div key={word}>
            <dt>{word}</dt>
            <dd>{formatNumber(value)}</dd>
          </div>
        ))}
      </dl>
      {bulletin.displacements.length === 0 ? null : (
        <details className={styles.displaced}>
          <summary>{m.displacedList()}</summary>
          <ul>
            {bulletin.displacements.map((each) => (
              <li key={`${each.day}${each.stationName}${each.note}`}>
                {formatDayAndMonth(each.day)}, {each.stationName}:{' '}
                {each.dropped ? m.noteNoRoom() : m.movedTo({ time: each.note })}
              </li>
            ))}
          </ul>
        </details>
      )}
      <ExportButton
        url={`/api/bulletins/${bulletin.id}/report`}
        fileName="bao-cao-phat-thanh.xlsx"
        label={m.report()}
      />
    </>
  );
}
