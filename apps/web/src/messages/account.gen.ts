// Made from messages/account/{vi,en}.json by scripts/compile-messages.ts. Change those.
import { inLanguage as $inLanguage, shown as $shown } from '../language/message.ts';

/** Địa chỉ mạng */
export const address = (): string => $inLanguage("Địa chỉ mạng", "Network address");
/** Đổi mật khẩu */
export const changePassword = (): string => $inLanguage("Đổi mật khẩu", "Change password");
/** đang dùng */
export const current = (): string => $inLanguage("đang dùng", "in use");
/** thay {name} */
export const deputyFor = (values: { name: string | number }): string => $inLanguage(`thay ${$shown(values.name)}`, `deputy for ${$shown(values.name)}`);
/** Thiết bị */
export const device = (): string => $inLanguage("Thiết bị", "Device");
/** Thiết bị đang đăng nhập */
export const devices = (): string => $inLanguage("Thiết bị đang đăng nhập", "Devices signed in");
/** Thấy thiết bị lạ thì kết thúc ngay, rồi đổi mật khẩu. */
export const devicesHint = (): string => $inLanguage("Thấy thiết bị lạ thì kết thúc ngay, rồi đổi mật khẩu.", "If you do not know a device, end its session at once and change your password.");
/** Kết thúc */
export const end = (): string => $inLanguage("Kết thúc", "End");
/** Đăng xuất khỏi mọi thiết bị */
export const endAll = (): string => $inLanguage("Đăng xuất khỏi mọi thiết bị", "Sign out on all devices");
/** Kể cả thiết bị này. Việc đã lưu vẫn còn. */
export const endAllText = (): string => $inLanguage("Kể cả thiết bị này. Việc đã lưu vẫn còn.", "This one too. Saved work is safe.");
/** Đăng xuất khỏi mọi thiết bị? */
export const endAllTitle = (): string => $inLanguage("Đăng xuất khỏi mọi thiết bị?", "Sign out on all devices?");
/** Thiết bị đó phải đăng nhập lại mới dùng tiếp được. */
export const endText = (): string => $inLanguage("Thiết bị đó phải đăng nhập lại mới dùng tiếp được.", "It will have to sign in again.");
/** Kết thúc phiên trên thiết bị này? */
export const endTitle = (): string => $inLanguage("Kết thúc phiên trên thiết bị này?", "End the session on that device?");
/** Dùng gần nhất */
export const lastSeen = (): string => $inLanguage("Dùng gần nhất", "Last used");
/** Tài khoản */
export const navigation = (): string => $inLanguage("Tài khoản", "Account");
/** Không có phiên nào. */
export const noDevices = (): string => $inLanguage("Không có phiên nào.", "No sessions.");
/** Chức danh */
export const offices = (): string => $inLanguage("Chức danh", "Offices");
/** Mật khẩu */
export const password = (): string => $inLanguage("Mật khẩu", "Password");
/** Vai trò */
export const role = (): string => $inLanguage("Vai trò", "Role");
/** Quản trị */
export const roleAdministrator = (): string => $inLanguage("Quản trị", "Administrator");
/** Văn thư */
export const roleClerk = (): string => $inLanguage("Văn thư", "Clerk");
/** Người đứng đầu */
export const roleHead = (): string => $inLanguage("Người đứng đầu", "Head");
/** Lãnh đạo */
export const roleLeader = (): string => $inLanguage("Lãnh đạo", "Leader");
/** Chuyên viên */
export const roleSpecialist = (): string => $inLanguage("Chuyên viên", "Specialist");
/** Mã xác thực hai lớp */
export const secondFactor = (): string => $inLanguage("Mã xác thực hai lớp", "Two-step sign-in");
/** Đang tắt */
export const secondFactorOff = (): string => $inLanguage("Đang tắt", "Off");
/** Đang bật */
export const secondFactorOn = (): string => $inLanguage("Đang bật", "On");
/** Bảo vệ tài khoản */
export const security = (): string => $inLanguage("Bảo vệ tài khoản", "Protecting the account");
/** Đăng nhập lúc */
export const since = (): string => $inLanguage("Đăng nhập lúc", "Signed in at");
/** Thiết bị này */
export const thisDevice = (): string => $inLanguage("Thiết bị này", "This device");
/** Tài khoản */
export const title = (): string => $inLanguage("Tài khoản", "Account");
/** Thiết bị không rõ */
export const unknownDevice = (): string => $inLanguage("Thiết bị không rõ", "Unknown device");
/** đến {date} */
export const until = (values: { date: string | number }): string => $inLanguage(`đến ${$shown(values.date)}`, `until ${$shown(values.date)}`);
