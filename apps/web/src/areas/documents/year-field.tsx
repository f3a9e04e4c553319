import { NativeSelect } from '@mantine/core';
import * as m from '../../messages/documents.gen.ts';

const FIRST = 2020;

/** The year of a register; registers begin anew on 1 January. */
export function YearField({ year, onChange }: { year: number; onChange: (year: number) => void }) {
  const now = new Date().getFullYear();
  const years = Array.from({ length: now - FIRST + 1 }, (_, index) => String(now - index));
  return (
    <NativeSelect
      label={m.year()}
      value={String(year)}
      data={years}
      onChange={(event) => onChange(Number(event.currentTarget.value))}
    />
  );
}
