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
/** {count, plural, other {Còn # ngày làm việc là đến hạn}} {date} */
export const dueSoon = (values: { count: number; date: string | number }): string => $inLanguage(`${$counted(values.count, { other: `Còn ${$shown(values.count)} ngày làm việc là đến hạn` })} ${$shown(values.date)}`, `${$counted(values.count, { one: `${$shown(values.count)} working day left until`, other: `${$shown(values.count)} working days left until` })} ${$shown(values.date)}`);
/** Đến hạn hôm nay, {date} */
export const dueToday = (values: { date: string | number }): string => $inLanguage(`Đến hạn hôm nay, ${$shown(values.date)}`, `Due today, ${$shown(values.date)}`);
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
/** Thông báo */
export const title = (): string => $inLanguage("Thông báo", "Notices");
/** chưa đọc */
export const unread = (): string => $inLanguage("chưa đọc", "unread");
