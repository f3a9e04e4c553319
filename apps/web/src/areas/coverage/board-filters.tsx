import { Button, NativeSelect, SegmentedControl, TextInput } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import * as m from '../../messages/coverage.gen.ts';
import { useAbility, useActiveOffice } from '../../session/use-session.ts';
import styles from './coverage.module.css';
import type { BoardView } from './coverage-queries.ts';
import type { CoverageSearch } from './coverage-search.ts';
import { GoalDialog } from './goal-dialog.tsx';
import type { GoalChoice } from './with-campaign.tsx';

/** Narrows the board; every choice stands in the address. */
export function BoardFilters(props: {
  board: BoardView;
  goals: readonly GoalChoice[];
  search: CoverageSearch;
  onChange: (next: CoverageSearch) => void;
}) {
  const { board, search } = props;
  const [changing, setChanging] = useState(false);
  const maySetGoal = useAbility('coverage.set-goal');
  const office = useActiveOffice();
  const { day: _day, level: _level, ...rest } = search;
  const keptDay = search.day === undefined ? {} : { day: search.day };
  const keptLevel = search.level === undefined ? {} : { level: search.level };
  return (
    <search className={`${styles.filters} not-printed`} aria-label={m.filters()}>
      {props.goals.length < 2 ? null : (
        <NativeSelect
          label={m.campaign()}
          value={board.goal.campaignId}
          data={props.goals.map((goal) => ({ value: goal.campaignId, label: goal.name }))}
          onChange={(event) => props.onChange({ ...keptDay, ...keptLevel, campaign: event.currentTarget.value })}
        />
      )}
      <TextInput
        type="date"
        label={m.countedUpTo()}
        value={board.day}
        min={board.goal.startsOn}
        onChange={(event) => {
          const day = event.currentTarget.value;
          props.onChange({ ...rest, ...keptLevel, ...(day === '' ? {} : { day }) });
        }}
      />
      {board.total.kind === 'province-committee' ? (
        <SegmentedControl
          aria-label={m.level()}
          value={search.level ?? 'children'}
          onChange={(level) =>
            props.onChange({ ...rest, ...keptDay, ...(level === 'communes' ? { level: 'communes' } : {}) })
          }
          data={[
            { value: 'children', label: m.districts() },
            { value: 'communes', label: m.communes() },
          ]}
        />
      ) : null}
      {maySetGoal && office.agencyId === board.goal.agencyId ? (
        <Button variant="default" onClick={() => setChanging(true)}>
          {m.setGoal()}
        </Button>
      ) : null}
      {changing ? <GoalDialog goal={board.goal} onClose={() => setChanging(false)} /> : null}
      <Link to="/noi-bo/do-phu/so-lieu-xa" className={styles.aside}>
        {m.placeFigures()}
      </Link>
    </search>
  );
}
