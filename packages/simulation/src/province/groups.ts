/** Who belongs to which group, packed: members of group g are `members[starts[g]]` to before `starts[g + 1]`. */
export interface Groups {
  readonly starts: Uint32Array;
  readonly members: Uint32Array;
}

/**
 * Packs people by group.
 *
 * @param groupOf group of each person, -1 for none
 * @param count how many groups there are
 */
export function packGroups(groupOf: Int32Array, count: number): Groups {
  const starts = new Uint32Array(count + 1);
  for (const group of groupOf) if (group >= 0) starts[group + 1] = (starts[group + 1] as number) + 1;
  for (let group = 0; group < count; group++)
    starts[group + 1] = (starts[group + 1] as number) + (starts[group] as number);
  const filled = starts.slice();
  const members = new Uint32Array(starts[count] as number);
  for (let person = 0; person < groupOf.length; person++) {
    const group = groupOf[person] as number;
    if (group < 0) continue;
    members[filled[group] as number] = person;
    filled[group] = (filled[group] as number) + 1;
  }
  return { starts, members };
}
