// Made from messages/notices/{vi,en}.json by scripts/compile-messages.ts. Change those.
import { inLanguage as $inLanguage, counted as $counted, shown as $shown } from '../language/message.ts';

/** Báo cáo của bạn được chấp nhận */
export const accepted = (): string => $inLanguage("Báo cáo của bạn được chấp nhận", "Your report was accepted");
/** Bạn được giao một việc */
export const assigned = (): string => $inLanguage("Bạn được giao một việc", "A task was assigned to you");
/** Thông báo */
export const bell = (): string => $inLanguage("Thông báo", "Notices");
/** {count, plural, other {Thông báo, # chưa đọc}} */
export const bellWith = (values: { count: number }): string => $inLanguage(`${$counted(values.count, { other: `Thông báo, ${$shown(values.count)} chưa đọc` })}`, `${$counted(values.count, { one: `Notices, ${$shown(values.count)} unread`, other: `Notices, ${$shown(values.count)} unread` })}`);
/** Bản tin cấp trên được ưu tiên: {moved, plural, other {# lượt dời giờ}}, {dropped, plural, other {# lượt không còn chỗ}} */
export const broadcastsDisplaced = (values: { moved: number; dropped: number }): string => $inLanguage(`Bản tin cấp trên được ưu tiên: ${$counted(values.moved, { other: `${$shown(values.moved)} lượt dời giờ` })}, ${$counted(values.dropped, { other: `${$shown(values.dropped)} lượt không còn chỗ` })}`, `A bulletin of higher level goes first: ${$counted(values.moved, { one: `${$shown(values.moved)} broadcast`, other: `${$shown(values.moved)} broadcasts` })} moved, ${$counted(values.dropped, { one: `${$shown(values.dropped)} broadcast`, other: `${$shown(values.dropped)} broadcasts` })} without room`);
/** {count, plural, other {# lượt phát}} của khung giờ đến {until}, {date} chưa đánh dấu */
export const broadcastsUnticked = (values: { count: number; until: string | number; date: string | number }): string => $inLanguage(`${$counted(values.count, { other: `${$shown(values.count)} lượt phát` })} của khung giờ đến ${$shown(values.until)}, ${$shown(values.date)} chưa đánh dấu`, `${$counted(values.count, { one: `${$shown(values.count)} broadcast`, other: `${$shown(values.count)} broadcasts` })} of the slot until ${$shown(values.until)} on ${$shown(values.date)} not ticked`);
/** {count, plural, other {# lượt phát}} của khung giờ đến {until}, {date} không thấy đài báo */
export const broadcastsUntold = (values: { count: number; until: string | number; date: string | number }): string => $inLanguage(`${$counted(values.count, { other: `${$shown(values.count)} lượt phát` })} của khung giờ đến ${$shown(values.until)}, ${$shown(values.date)} không thấy đài báo`, `${$counted(values.count, { one: `${$shown(values.count)} broadcast`, other: `${$shown(values.count)} broadcasts` })} of the slot until ${$shown(values.until)} on ${$shown(values.date)}: the station did not tell`);
/** {count, plural, other {Còn # ngày làm việc là đến hạn}} {date} */
export const dueSoon = (values: { count: number; date: string | number }): string => $inLanguage(`${$counted(values.count, { other: `Còn ${$shown(values.count)} ngày làm việc là đến hạn` })} ${$shown(values.date)}`, `${$counted(values.count, { one: `${$shown(values.count)} working day left until`, other: `${$shown(values.count)} working days left until` })} ${$shown(values.date)}`);
/** Đến hạn hôm nay, {date} */
export const dueToday = (values: { date: string | number }): string => $inLanguage(`Đến hạn hôm nay, ${$shown(values.date)}`, `Due today, ${$shown(values.date)}`);
/** Hôm nay là hạn báo cáo cài đặt tuần, {date} */
export const installsDue = (values: { date: string | number }): string => $inLanguage(`Hôm nay là hạn báo cáo cài đặt tuần, ${$shown(values.date)}`, `The weekly install report is due today, ${$shown(values.date)}`);
/** Chưa báo cáo cài đặt tuần, hạn {date} */
export const installsLate = (values: { date: string | number }): string => $inLanguage(`Chưa báo cáo cài đặt tuần, hạn ${$shown(values.date)}`, `The weekly install report is late, due ${$shown(values.date)}`);
/** Có thông báo mới */
export const news = (): string => $inLanguage("Có thông báo mới", "There is news");
/** Chưa có thông báo nào. Nhắc hạn và ý kiến về báo cáo của bạn sẽ hiện ở đây. */
export const none = (): string => $inLanguage("Chưa có thông báo nào. Nhắc hạn và ý kiến về báo cáo của bạn sẽ hiện ở đây.", "No notices yet. Reminders and verdicts on your reports appear here.");
/** {count, plural, other {Quá hạn # ngày làm việc}}, hạn {date} */
export const overdue = (values: { count: number; date: string | number }): string => $inLanguage(`${$counted(values.count, { other: `Quá hạn ${$shown(values.count)} ngày làm việc` })}, hạn ${$shown(values.date)}`, `${$counted(values.count, { one: `${$shown(values.count)} working day late`, other: `${$shown(values.count)} working days late` })}, due ${$shown(values.date)}`);
/** Vừa quá hạn, hạn {date} */
export const overdueToday = (values: { date: string | number }): string => $inLanguage(`Vừa quá hạn, hạn ${$shown(values.date)}`, `Just past due, due ${$shown(values.date)}`);
/** Báo cáo của bạn bị trả lại */
export const returned = (): string => $inLanguage("Báo cáo của bạn bị trả lại", "Your report was sent back");
/** Màn hình mất liên lạc từ {since} */
export const screenSilent = (values: { since: string | number }): string => $inLanguage(`Màn hình mất liên lạc từ ${$shown(values.since)}`, `Screen silent since ${$shown(values.since)}`);
/** Đài mất liên lạc từ {since} */
export const stationSilent = (values: { since: string | number }): string => $inLanguage(`Đài mất liên lạc từ ${$shown(values.since)}`, `The station has been silent since ${$shown(values.since)}`);
/** Đài mất liên lạc từ {since}, có bản tin lúc {next} */
export const stationSilentBefore = (values: { since: string | number; next: string | number }): string => $inLanguage(`Đài mất liên lạc từ ${$shown(values.since)}, có bản tin lúc ${$shown(values.next)}`, `The station has been silent since ${$shown(values.since)}, with a bulletin at ${$shown(values.next)}`);
/** Thông báo */
export const title = (): string => $inLanguage("Thông báo", "Notices");
/** chưa đọc */
export const unread = (): string => $inLanguage("chưa đọc", "unread");
