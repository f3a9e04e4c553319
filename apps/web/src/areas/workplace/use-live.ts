import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { followLive } from '../../api/live.ts';
import { useActiveOffice } from '../../session/use-session.ts';

/** Keeps the live line open while the staff area is; opens it again for another office, which hears other things. */
export function useLive(): void {
  const queryClient = useQueryClient();
  const { id } = useActiveOffice();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the line belongs to the office it was opened in.
  useEffect(
    () => followLive({ queryClient, open: (url) => new EventSource(url), random: Math.random }),
    [queryClient, id],
  );
}
