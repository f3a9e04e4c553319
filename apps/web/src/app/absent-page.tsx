import * as m from '../messages/shell.gen.ts';
import { PlainPage } from './plain-page.tsx';

/** An address that leads nowhere. */
export function AbsentPage() {
  return (
    <PlainPage title={m.absentTitle()}>
      <p>{m.absentText()}</p>
      <p>
        <a href="/">{m.home()}</a>
      </p>
    </PlainPage>
  );
}
