import { useConnection } from '../api/connection.ts';
import * as m from '../messages/ui.gen.ts';
import styles from './connection-bar.module.css';

/** One line at the top while the network or the server is gone. Work on the screen stays where it is. */
export function ConnectionBar() {
  const connection = useConnection();
  return (
    <div role="status">
      {connection === 'connected' ? null : (
        <p className={styles.bar}>{connection === 'offline' ? m.offline() : m.unreachable()}</p>
      )}
    </div>
  );
}
