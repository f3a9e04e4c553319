import { Loader } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import * as ui from '../../messages/ui.gen.ts';
import { FailedState } from '../../ui/failed-state.tsx';
import { catalogueQuery, posterQuery } from './displays-queries.ts';
import { PosterEditor } from './poster-editor.tsx';

/** `/noi-bo/ap-phich/:id`: a poster's words beside its picture. */
export function PosterPage() {
  const { posterId } = useParams({ from: '/noi-bo/ap-phich/$posterId' });
  const poster = useQuery(posterQuery(posterId));
  const catalogue = useQuery(catalogueQuery);
  const error = poster.error ?? catalogue.error;
  if (error !== null) return <FailedState error={error} onRetry={() => void poster.refetch()} />;
  if (poster.data === undefined || catalogue.data === undefined) return <Loader aria-label={ui.loading()} />;
  return <PosterEditor key={posterId} poster={poster.data} catalogue={catalogue.data} />;
}

/** `/noi-bo/ap-phich/moi`. */
export function NewPosterPage() {
  const { data, error, refetch } = useQuery(catalogueQuery);
  if (error !== null) return <FailedState error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <Loader aria-label={ui.loading()} />;
  return <PosterEditor poster={null} catalogue={data} />;
}
