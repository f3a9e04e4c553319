import type { paths } from '../../api/schema.gen.ts';
import * as m from '../../messages/sign-in.gen.ts';
import styles from './sign-in.module.css';
import { signInByPasskey, signInByProvider } from './sign-in-acts.ts';
import type { useSignIn } from './use-sign-in.ts';

type Providers = paths['/api/session/providers']['get']['responses'][200]['content']['application/json'];

/** Passkey and outside providers, where this installation and this browser have them. */
export function OtherWays(props: { signIn: ReturnType<typeof useSignIn>; providers: Providers; next: string }) {
  const { signIn, providers } = props;
  const passkey = providers.passkey && 'PublicKeyCredential' in window;
  if (!passkey && providers.oidc.length === 0) return null;
  return (
    <div className={styles.ways}>
      <p className={styles.or}>{m.or()}</p>
      {passkey ? (
        <button
          type="button"
          disabled={signIn.working}
          onClick={() => void signIn.run(() => signInByPasskey(m.passkeyFailed()))}
        >
          {m.passkey()}
        </button>
      ) : null}
      {providers.oidc.map((provider) => (
        <button
          key={provider.id}
          type="button"
          disabled={signIn.working}
          onClick={() => void signIn.run(() => signInByProvider(provider.id, props.next))}
        >
          {m.provider({ name: provider.name })}
        </button>
      ))}
    </div>
  );
}
