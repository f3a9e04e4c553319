import { useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import * as m from '../../messages/sign-in.gen.ts';
import { CodeForm } from './code-form.tsx';
import { DemoAccounts } from './demo-accounts.tsx';
import { OtherWays } from './other-ways.tsx';
import { PasswordForm } from './password-form.tsx';
import { providersQuery } from './providers-query.ts';
import { signInByPassword } from './sign-in-acts.ts';
import { SignInFrame } from './sign-in-frame.tsx';
import { useSignIn } from './use-sign-in.ts';

/** `/dang-nhap`: password and second factor, passkey, outside provider; on a demonstration its accounts beside. */
export function SignInPage() {
  const { tiep } = useSearch({ from: '/dang-nhap' });
  const next = tiep ?? '/noi-bo';
  const signIn = useSignIn(next);
  const { data: providers } = useQuery(providersQuery);
  const demo = providers?.demoAccounts ?? [];
  if (signIn.codeAsked)
    return (
      <SignInFrame title={m.codeTitle()} intro={m.codeIntro()} refusal={signIn.refusal}>
        <CodeForm signIn={signIn} />
      </SignInFrame>
    );
  return (
    <SignInFrame
      title={m.title()}
      intro={m.intro()}
      refusal={signIn.refusal}
      aside={
        demo.length === 0 ? null : (
          <DemoAccounts
            accounts={demo}
            disabled={signIn.working}
            onChoose={({ email, password }) => void signIn.run(() => signInByPassword(email, password))}
          />
        )
      }
    >
      <PasswordForm signIn={signIn} />
      {providers === undefined ? null : <OtherWays signIn={signIn} providers={providers} next={next} />}
    </SignInFrame>
  );
}
