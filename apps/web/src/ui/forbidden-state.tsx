import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import * as m from '../messages/ui.gen.ts';
import styles from './state.module.css';

/** Absent and forbidden look alike: whoever may not see a thing learns not even that it is there. */
export function ForbiddenState() {
  return (
    <div className={styles.state}>
      <h2>{m.forbiddenTitle()}</h2>
      <div className={styles.words}>
        <p>{m.forbiddenText()}</p>
      </div>
      <Button component={Link} to="/noi-bo" variant="default">
        {m.backToWork()}
      </Button>
    </div>
  );
}
