import { Alert, Button, Select, Switch, Textarea, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import type { PosterAudience, PosterContentView, PosterView } from '@phong-tuyen/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { answerOf, api } from '../../api/client.ts';
import * as m from '../../messages/displays.gen.ts';
import { PageHeader } from '../../ui/page-header.tsx';
import { Panel } from '../../ui/panel.tsx';
import styles from './displays.module.css';
import { type Catalogue, POSTERS } from './displays-queries.ts';
import { AUDIENCE_NAMES, choices } from './names.ts';
import { PosterActs } from './poster-acts.tsx';
import { PosterPreview } from './poster-preview.tsx';
import { EMPTY_CONTENT, isChosen, plainHeadline, withReady } from './ready-words.ts';

interface Words {
  readonly name: string;
  readonly audience: PosterAudience;
  readonly content: PosterContentView;
}

/** Chooses for whom, picks a headline or writes one, and sees every format as it will be printed. */
export function PosterEditor({ poster, catalogue }: { poster: PosterView | null; catalogue: Catalogue }) {
  const navigate = useNavigate();
  const queries = useQueryClient();
  const [campaignId, setCampaignId] = useState(poster?.campaignId ?? catalogue.campaigns[0]?.id ?? null);
  const [words, setWords] = useState<Words>(() => poster ?? firstWords(catalogue));
  const mayChange = poster === null || poster.mayChange;
  const save = useMutation({
    mutationFn: () =>
      poster === null
        ? answerOf(api.POST('/api/posters', { body: { ...pick(words), campaignId: campaignId ?? '' } }))
        : answerOf(api.PUT('/api/posters/{id}', { params: { path: { id: poster.id } }, body: pick(words) })),
    onSuccess: async (kept) => {
      notifications.show({ color: 'river', message: m.posterKept() });
      await queries.invalidateQueries({ queryKey: [POSTERS] });
      if (poster === null) await navigate({ to: '/noi-bo/ap-phich/$posterId', params: { posterId: kept.id } });
    },
  });
  const isSame = poster !== null && JSON.stringify(pick(words)) === JSON.stringify(pick(poster));
  return (
    <>
      <PageHeader
        title={poster?.name ?? m.newPoster()}
        lead={poster?.campaignName}
        above={<Link to="/noi-bo/ap-phich">{m.posters()}</Link>}
        actions={poster === null ? undefined : <PosterActs poster={poster} catalogue={catalogue} unsaved={!isSame} />}
      />
      <div className={styles.editor}>
        <Panel title={m.wordsOfPoster()}>
          {save.error === null ? null : (
            <Alert color="seal" mb="sm" role="alert">
              {save.error.message}
            </Alert>
          )}
          <fieldset disabled={!mayChange} className={styles.fields}>
            {poster === null ? (
              <Select
                label={m.campaign()}
                required
                data={catalogue.campaigns.map((each) => ({ value: each.id, label: each.name }))}
                value={campaignId}
                onChange={setCampaignId}
                nothingFoundMessage={m.noCampaign()}
                error={catalogue.campaigns.length === 0 ? m.noCampaign() : undefined}
              />
            ) : null}
            <PosterFields words={words} catalogue={catalogue} onChange={setWords} />
            {mayChange ? (
              <Button
                loading={save.isPending}
                disabled={isSame || campaignId === null || words.name.trim() === ''}
                onClick={() => save.mutate()}
              >
                {m.keepPoster()}
              </Button>
            ) : null}
          </fieldset>
        </Panel>
        <PosterPreview content={words.content} />
      </div>
    </>
  );
}

const pick = ({ name, audience, content }: Words): Words => ({ name, audience, content });

function firstWords(catalogue: Catalogue): Words {
  const first = catalogue.wordings['one-stop']?.[0];
  return { name: AUDIENCE_NAMES['one-stop'](), audience: 'one-stop', content: withReady(EMPTY_CONTENT, first) };
}

function PosterFields(props: { words: Words; catalogue: Catalogue; onChange: (words: Words) => void }) {
  const { words, catalogue, onChange } = props;
  const { content } = words;
  const set = (part: Partial<PosterContentView>) => onChange({ ...words, content: { ...content, ...part } });
  const wordings = catalogue.wordings[words.audience] ?? [];
  return (
    <>
      <Select
        label={m.audience()}
        data={choices(AUDIENCE_NAMES)}
        value={words.audience}
        allowDeselect={false}
        onChange={(value) => {
          const audience = (value ?? 'general') as PosterAudience;
          const first = catalogue.wordings[audience]?.[0];
          onChange({
            name: words.name === AUDIENCE_NAMES[words.audience]() ? AUDIENCE_NAMES[audience]() : words.name,
            audience,
            content: { ...withReady(content, first), urgent: audience === 'urgent' },
          });
        }}
      />
      <fieldset className={styles.wordings} aria-label={m.readyHeadlines()}>
        {wordings.map((each) => (
          <Button
            key={each.headline.vi}
            size="compact-sm"
            variant={isChosen(each, content) ? 'filled' : 'default'}
            aria-pressed={isChosen(each, content)}
            onClick={() => set(withReady(content, each))}
          >
            {plainHeadline(each.headline.vi, content.appName)}
          </Button>
        ))}
      </fieldset>
      <TextInput
        label={m.posterName()}
        required
        value={words.name}
        onChange={(event) => onChange({ ...words, name: event.currentTarget.value })}
      />
      <Textarea
        label={m.headlineVi()}
        description={m.headlineHint()}
        autosize
        minRows={2}
        maxLength={90}
        value={content.headline.vi}
        onChange={(event) => set({ headline: { ...content.headline, vi: event.currentTarget.value } })}
      />
      <TextInput
        label={m.headlineEn()}
        maxLength={90}
        value={content.headline.en}
        onChange={(event) => set({ headline: { ...content.headline, en: event.currentTarget.value } })}
      />
      <Textarea
        label={m.leadVi()}
        autosize
        maxLength={200}
        value={content.lead.vi}
        onChange={(event) => set({ lead: { ...content.lead, vi: event.currentTarget.value } })}
      />
      <Textarea
        label={m.leadEn()}
        autosize
        maxLength={200}
        value={content.lead.en}
        onChange={(event) => set({ lead: { ...content.lead, en: event.currentTarget.value } })}
      />
      <TextInput
        label={m.hotline()}
        maxLength={30}
        value={content.hotline}
        onChange={(event) => set({ hotline: event.currentTarget.value })}
      />
      <Switch
        label={m.urgentMark()}
        checked={content.urgent}
        onChange={(event) => set({ urgent: event.currentTarget.checked })}
      />
    </>
  );
}
