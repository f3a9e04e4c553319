import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { UnreachableError } from '../../api/api-error.ts';
import * as ui from '../../messages/ui.gen.ts';
import { sessionQuery } from '../../session/session-query.ts';
import type { SignInOutcome } from './sign-in-acts.ts';

/**
 * Runs one way in at a time and says how it went.
 *
 * @param next page inside the staff area to go to
 */
export function useSignIn(next: string) {
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const [working, setWorking] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [codeAsked, setCodeAsked] = useState(false);

  async function run(act: () => Promise<SignInOutcome>): Promise<void> {
    setWorking(true);
    setRefusal(null);
    try {
      const outcome = await act();
      if (outcome.kind === 'refused') setRefusal(outcome.message);
      else if (outcome.kind === 'code-asked') setCodeAsked(true);
      else {
        await queryClient.fetchQuery({ ...sessionQuery, staleTime: 0 });
        await navigate({ href: next });
      }
    } catch (error) {
      setRefusal(error instanceof UnreachableError ? error.message : ui.unknownAnswer());
    } finally {
      setWorking(false);
    }
  }

  return { run, working, refusal, setRefusal, codeAsked, setCodeAsked };
}
