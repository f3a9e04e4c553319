import { Alert, Button, Group, Loader, Modal, Select, Textarea, TextInput } from '@mantine/core';
import type { PosterContentView } from '@phong-tuyen/contracts';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { answerOf, api } from '../../api/client.ts';
import * as m from '../../messages/screens.gen.ts';
import * as ui from '../../messages/ui.gen.ts';
import { type Catalogue, catalogueQuery } from './displays-queries.ts';
import { EMPTY_CONTENT, plainHeadline, withReady } from './ready-words.ts';

/** Draws a slide from a ready headline or from own words; of a campaign it carries its code. */
export function SlideDialog(props: {
  campaignId: string | null;
  onMade: (id: string) => Promise<void>;
  onClose: () => void;
}) {
  const { data } = useQuery(catalogueQuery);
  return (
    <Modal
      opened
      onClose={props.onClose}
      closeButtonProps={{ 'aria-label': ui.close() }}
      title={m.makeSlide()}
      size="lg"
    >
      {data === undefined ? <Loader aria-label={ui.loading()} /> : <SlideForm {...props} catalogue={data} />}
    </Modal>
  );
}

function SlideForm(props: {
  campaignId: string | null;
  catalogue: Catalogue;
  onMade: (id: string) => Promise<void>;
  onClose: () => void;
}) {
  const ready = Object.values(props.catalogue.wordings).flat();
  const [name, setName] = useState('');
  const [content, setContent] = useState<PosterContentView>(() => withReady(EMPTY_CONTENT, ready[0]));
  const plain = plainHeadline(content.headline.vi, content.appName);
  const make = useMutation({
    mutationFn: () =>
      answerOf(
        api.POST('/api/media/slides', {
          body: { name: name.trim() || plain, campaignId: props.campaignId, content },
        }),
      ),
    onSuccess: async (slide) => {
      await props.onMade(slide.id);
      props.onClose();
    },
  });
  return (
    <>
      {make.error === null ? null : (
        <Alert color="seal" mb="sm" role="alert">
          {make.error.message}
        </Alert>
      )}
      <Select
        label={m.readyHeadlines()}
        data={ready.map((each, index) => ({
          value: String(index),
          label: plainHeadline(each.headline.vi, content.appName),
        }))}
        onChange={(value) => {
          const chosen = ready[Number(value)];
          setContent(withReady(content, chosen));
        }}
        mb="sm"
      />
      <Textarea
        label={m.headline()}
        autosize
        minRows={2}
        maxLength={90}
        value={content.headline.vi}
        onChange={(event) =>
          setContent({ ...content, headline: { ...content.headline, vi: event.currentTarget.value } })
        }
        mb="sm"
      />
      <TextInput
        label={m.headlineEn()}
        maxLength={90}
        value={content.headline.en}
        onChange={(event) =>
          setContent({ ...content, headline: { ...content.headline, en: event.currentTarget.value } })
        }
        mb="sm"
      />
      <Textarea
        label={m.whatToDo()}
        autosize
        maxLength={200}
        value={content.lead.vi}
        onChange={(event) => setContent({ ...content, lead: { ...content.lead, vi: event.currentTarget.value } })}
        mb="sm"
      />
      <TextInput
        label={m.name()}
        placeholder={plain}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
        mb="sm"
      />
      <p>{props.campaignId === null ? m.slideWithoutCode() : m.slideWithCode()}</p>
      <Group justify="end">
        <Button variant="default" onClick={props.onClose}>
          {ui.cancel()}
        </Button>
        <Button disabled={plain === ''} loading={make.isPending} onClick={() => make.mutate()}>
          {m.makeSlide()}
        </Button>
      </Group>
    </>
  );
}
