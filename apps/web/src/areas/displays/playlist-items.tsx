import { ActionIcon, Chip, Group, NumberInput, TextInput } from '@mantine/core';
import type { MediaView, PlaylistItem } from '@phong-tuyen/contracts';
import { IconArrowDown, IconArrowUp, IconTrash } from '@tabler/icons-react';
import { type DragEvent, useState } from 'react';
import * as m from '../../messages/screens.gen.ts';
import styles from './displays.module.css';
import { minuteOf, timeOf } from './minutes.ts';

interface ItemsProps {
  readonly items: readonly PlaylistItem[];
  readonly media: readonly MediaView[];
  readonly disabled: boolean;
  readonly onChange: (items: readonly PlaylistItem[]) => void;
}

/** The items in their order; dragged by a pointer, moved by buttons from the keyboard. */
export function PlaylistItems({ items, media, disabled, onChange }: ItemsProps) {
  const [dragged, setDragged] = useState<number | null>(null);
  const move = (from: number, to: number) => {
    if (to < 0 || to >= items.length || from === to) return;
    const next = [...items];
    const [taken] = next.splice(from, 1);
    if (taken !== undefined) next.splice(to, 0, taken);
    onChange(next);
  };
  const drop = (event: DragEvent, to: number) => {
    event.preventDefault();
    if (dragged !== null) move(dragged, to);
    setDragged(null);
  };
  // One picture may stand twice: the second of it is told from the first.
  const keys = items.map(({ mediaId }, index) => {
    const before = items.slice(0, index).filter((each) => each.mediaId === mediaId).length;
    return `${mediaId}/${before}`;
  });
  if (items.length === 0) return <p className={styles.quiet}>{m.noItems()}</p>;
  return (
    <ol className={styles.rows}>
      {items.map((item, index) => {
        const found = media.find((each) => each.id === item.mediaId);
        return (
          <li
            key={keys[index]}
            className={styles.item}
            draggable={!disabled}
            onDragStart={() => setDragged(index)}
            onDragOver={(event) => event.preventDefault()}
            onDrop={(event) => drop(event, index)}
          >
            <div className={styles.itemPicture}>
              {found === undefined ? null : found.kind === 'video' ? (
                <video src={found.landscape} muted preload="metadata" />
              ) : (
                <img src={found.landscape} alt="" loading="lazy" />
              )}
            </div>
            <div className={styles.grow}>
              <strong>{found?.name ?? m.missingMedia()}</strong>
              <ItemTimes
                item={item}
                disabled={disabled}
                onChange={(next) => onChange(items.map((each, at) => (at === index ? next : each)))}
              />
            </div>
            {disabled ? null : (
              <Group gap={4}>
                <ActionIcon
                  variant="default"
                  aria-label={m.moveUp({ place: index + 1 })}
                  disabled={index === 0}
                  onClick={() => move(index, index - 1)}
                >
                  <IconArrowUp size={16} aria-hidden />
                </ActionIcon>
                <ActionIcon
                  variant="default"
                  aria-label={m.moveDown({ place: index + 1 })}
                  disabled={index === items.length - 1}
                  onClick={() => move(index, index + 1)}
                >
                  <IconArrowDown size={16} aria-hidden />
                </ActionIcon>
                <ActionIcon
                  variant="default"
                  aria-label={m.takeOut({ place: index + 1 })}
                  onClick={() => onChange(items.filter((_, at) => at !== index))}
                >
                  <IconTrash size={16} aria-hidden />
                </ActionIcon>
              </Group>
            )}
          </li>
        );
      })}
    </ol>
  );
}

const DAYS = [1, 2, 3, 4, 5, 6, 7] as const;
const dayNames = () => [m.monday(), m.tuesday(), m.wednesday(), m.thursday(), m.friday(), m.saturday(), m.sunday()];
const dateOrNull = (text: string) => (text === '' ? null : text);

function ItemTimes(props: { item: PlaylistItem; disabled: boolean; onChange: (item: PlaylistItem) => void }) {
  const { item, disabled, onChange } = props;
  const set = (part: Partial<PlaylistItem>) => onChange({ ...item, ...part });
  return (
    <fieldset disabled={disabled} className={styles.times}>
      <Group gap="xs" align="end">
        <NumberInput
          label={m.seconds()}
          size="xs"
          w={80}
          min={3}
          max={600}
          value={item.seconds}
          onChange={(value) => set({ seconds: Number(value) || 12 })}
        />
        <TextInput
          type="date"
          label={m.fromDay()}
          size="xs"
          value={item.from ?? ''}
          onChange={(event) => set({ from: dateOrNull(event.currentTarget.value) })}
        />
        <TextInput
          type="date"
          label={m.untilDay()}
          size="xs"
          value={item.until ?? ''}
          onChange={(event) => set({ until: dateOrNull(event.currentTarget.value) })}
        />
        <TextInput
          type="time"
          label={m.fromTime()}
          size="xs"
          value={timeOf(item.startMinute)}
          onChange={(event) => set({ startMinute: minuteOf(event.currentTarget.value) })}
        />
        <TextInput
          type="time"
          label={m.untilTime()}
          size="xs"
          value={timeOf(item.endMinute)}
          onChange={(event) => set({ endMinute: minuteOf(event.currentTarget.value) })}
        />
      </Group>
      <Group gap={4} mt={6}>
        {DAYS.map((day, index) => (
          <Chip
            key={day}
            size="xs"
            disabled={disabled}
            checked={item.days.includes(day)}
            onChange={(on) => {
              const days = on ? [...item.days, day].sort((a, b) => a - b) : item.days.filter((each) => each !== day);
              if (days.length > 0) set({ days });
            }}
          >
            {dayNames()[index]}
          </Chip>
        ))}
      </Group>
    </fieldset>
  );
}
