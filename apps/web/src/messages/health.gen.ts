// Made from messages/health/{vi,en}.json by scripts/compile-messages.ts. Change those.
import { inLanguage as $inLanguage, counted as $counted, shown as $shown } from '../language/message.ts';

/** Đang chạy */
export const active = (): string => $inLanguage("Đang chạy", "Running");
/** Có bộ phận không chạy */
export const allBad = (): string => $inLanguage("Có bộ phận không chạy", "Some part is down");
/** Mọi bộ phận đang chạy tốt */
export const allGood = (): string => $inLanguage("Mọi bộ phận đang chạy tốt", "Every part works");
/** Có bộ phận chạy chậm */
export const allSlow = (): string => $inLanguage("Có bộ phận chạy chậm", "Some part is slow");
/** Hỏng */
export const bad = (): string => $inLanguage("Hỏng", "Down");
/** Kiểm tra {time} */
export const checked = (values: { time: string | number }): string => $inLanguage(`Kiểm tra ${$shown(values.time)}`, `Checked ${$shown(values.time)}`);
/** Hỏng */
export const failed = (): string => $inLanguage("Hỏng", "Failed");
/** Tốt */
export const good = (): string => $inLanguage("Tốt", "Good");
/** Việc */
export const job = (): string => $inLanguage("Việc", "Job");
/** Việc chạy nền */
export const jobs = (): string => $inLanguage("Việc chạy nền", "Background work");
/** Mỗi bộ phận được thử thật, mỗi phút một lần. */
export const lead = (): string => $inLanguage("Mỗi bộ phận được thử thật, mỗi phút một lần.", "Every part is really tried, once a minute.");
/** Tình trạng */
export const navigation = (): string => $inLanguage("Tình trạng", "Health");
/** Không có việc chạy nền nào. */
export const noJobs = (): string => $inLanguage("Không có việc chạy nền nào.", "No background work.");
/** Bình thường */
export const norm = (): string => $inLanguage("Bình thường", "Normally within");
/** Mọi sự kiện đã được chuyển đi. */
export const outboxEmpty = (): string => $inLanguage("Mọi sự kiện đã được chuyển đi.", "Every event has been passed on.");
/** {count, plural, other {# sự kiện chờ chuyển}}, cũ nhất {time}. */
export const outboxPending = (values: { count: number; time: string | number }): string => $inLanguage(`${$counted(values.count, { other: `${$shown(values.count)} sự kiện chờ chuyển` })}, cũ nhất ${$shown(values.time)}.`, `${$counted(values.count, { one: `${$shown(values.count)} event waits`, other: `${$shown(values.count)} events wait` })}, the oldest since ${$shown(values.time)}.`);
/** {count, plural, other {# giây}} */
export const seconds = (values: { count: number }): string => $inLanguage(`${$counted(values.count, { other: `${$shown(values.count)} giây` })}`, `${$counted(values.count, { one: `${$shown(values.count)} second`, other: `${$shown(values.count)} seconds` })}`);
/** Máy chủ chạy từ {time} */
export const since = (values: { time: string | number }): string => $inLanguage(`Máy chủ chạy từ ${$shown(values.time)}`, `Server up since ${$shown(values.time)}`);
/** Chậm */
export const slow = (): string => $inLanguage("Chậm", "Slow");
/** Tình trạng hệ thống */
export const title = (): string => $inLanguage("Tình trạng hệ thống", "System health");
/** Đang chờ */
export const waiting = (): string => $inLanguage("Đang chờ", "Waiting");
