// Made from messages/account/{vi,en}.json by scripts/compile-messages.ts. Change those.
import { inLanguage as $inLanguage, shown as $shown } from '../language/message.ts';

/** Thêm khóa trên thiết bị này */
export const addKey = (): string => $inLanguage("Thêm khóa trên thiết bị này", "Add a key on this device");
/** Thêm lúc {at} */
export const addedAt = (values: { at: string | number }): string => $inLanguage(`Thêm lúc ${$shown(values.at)}`, `Added ${$shown(values.at)}`);
/** Địa chỉ mạng */
export const address = (): string => $inLanguage("Địa chỉ mạng", "Network address");
/** Khi mất điện thoại, mỗi mã này thay được mã trên ứng dụng một lần. Hãy in hoặc cất nơi an toàn: các mã chỉ hiện lúc này. */
export const backupText = (): string => $inLanguage("Khi mất điện thoại, mỗi mã này thay được mã trên ứng dụng một lần. Hãy in hoặc cất nơi an toàn: các mã chỉ hiện lúc này.", "If you lose your phone, each of these replaces the app’s code once. Print them or keep them safe: they are shown only now.");
/** Mã dự phòng */
export const backupTitle = (): string => $inLanguage("Mã dự phòng", "Backup codes");
/** Đổi mật khẩu */
export const changePassword = (): string => $inLanguage("Đổi mật khẩu", "Change password");
/** Đã sao chép */
export const copied = (): string => $inLanguage("Đã sao chép", "Copied");
/** Sao chép */
export const copy = (): string => $inLanguage("Sao chép", "Copy");
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
/** Mã sáu số ứng dụng đang hiện */
export const firstCode = (): string => $inLanguage("Mã sáu số ứng dụng đang hiện", "Six-digit code the app shows now");
/** Xóa */
export const forget = (): string => $inLanguage("Xóa", "Remove");
/** Thiết bị giữ khóa này sẽ không đăng nhập được bằng khóa nữa. Bạn có thể thêm lại sau. */
export const forgetText = (): string => $inLanguage("Thiết bị giữ khóa này sẽ không đăng nhập được bằng khóa nữa. Bạn có thể thêm lại sau.", "The device that holds it can no longer sign in with it. You can add it again later.");
/** Xóa khóa này? */
export const forgetTitle = (): string => $inLanguage("Xóa khóa này?", "Remove this key?");
/** Tiếp tục */
export const goOn = (): string => $inLanguage("Tiếp tục", "Continue");
/** Tôi đã cất giữ */
export const keptSafe = (): string => $inLanguage("Tôi đã cất giữ", "I have kept them");
/** Tên gợi nhớ */
export const keyName = (): string => $inLanguage("Tên gợi nhớ", "Name to know it by");
/** Thiết bị chưa tạo được khóa. Hãy thử lại, hoặc dùng thiết bị khác. */
export const keyRefused = (): string => $inLanguage("Thiết bị chưa tạo được khóa. Hãy thử lại, hoặc dùng thiết bị khác.", "The device made no key. Try again, or use another device.");
/** Dùng gần nhất */
export const lastSeen = (): string => $inLanguage("Dùng gần nhất", "Last used");
/** Tài khoản */
export const navigation = (): string => $inLanguage("Tài khoản", "Account");
/** Tạo mã dự phòng mới */
export const newBackupCodes = (): string => $inLanguage("Tạo mã dự phòng mới", "New backup codes");
/** Các mã dự phòng cũ sẽ không dùng được nữa. Hãy nhập mật khẩu để tiếp tục. */
export const newBackupCodesText = (): string => $inLanguage("Các mã dự phòng cũ sẽ không dùng được nữa. Hãy nhập mật khẩu để tiếp tục.", "The old backup codes will no longer work. Enter your password to continue.");
/** Không có phiên nào. */
export const noDevices = (): string => $inLanguage("Không có phiên nào.", "No sessions.");
/** Chưa có khóa nào. */
export const noPasskeys = (): string => $inLanguage("Chưa có khóa nào.", "No passkeys yet.");
/** Chức danh */
export const offices = (): string => $inLanguage("Chức danh", "Offices");
/** Khóa truy cập */
export const passkeys = (): string => $inLanguage("Khóa truy cập", "Passkeys");
/** Đăng nhập bằng vân tay, khuôn mặt, mã PIN của thiết bị hoặc khóa USB, không cần mật khẩu. */
export const passkeysHint = (): string => $inLanguage("Đăng nhập bằng vân tay, khuôn mặt, mã PIN của thiết bị hoặc khóa USB, không cần mật khẩu.", "Sign in by fingerprint, face, the device’s PIN or a USB key, without a password.");
/** Mật khẩu */
export const password = (): string => $inLanguage("Mật khẩu", "Password");
/** Mật khẩu đang dùng */
export const presentPassword = (): string => $inLanguage("Mật khẩu đang dùng", "Present password");
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
/** Mở trong ứng dụng xác thực trên máy này */
export const setUpOnPhone = (): string => $inLanguage("Mở trong ứng dụng xác thực trên máy này", "Open in the authenticator app on this device");
/** Mã QR chứa khóa bí mật cho ứng dụng xác thực */
export const setUpPicture = (): string => $inLanguage("Mã QR chứa khóa bí mật cho ứng dụng xác thực", "QR code with the secret for the authenticator app");
/** Quét hình này bằng ứng dụng xác thực trên điện thoại. */
export const setUpScan = (): string => $inLanguage("Quét hình này bằng ứng dụng xác thực trên điện thoại.", "Scan this picture with the authenticator app on your phone.");
/** Thêm vào ứng dụng xác thực */
export const setUpTitle = (): string => $inLanguage("Thêm vào ứng dụng xác thực", "Add to your authenticator app");
/** Hoặc gõ khóa này vào ứng dụng: */
export const setUpType = (): string => $inLanguage("Hoặc gõ khóa này vào ứng dụng:", "Or type this key into the app:");
/** Hiện mật khẩu */
export const showPassword = (): string => $inLanguage("Hiện mật khẩu", "Show password");
/** Đăng nhập lúc */
export const since = (): string => $inLanguage("Đăng nhập lúc", "Signed in at");
/** Thiết bị này */
export const thisDevice = (): string => $inLanguage("Thiết bị này", "This device");
/** Tài khoản */
export const title = (): string => $inLanguage("Tài khoản", "Account");
/** Tắt */
export const turnOff = (): string => $inLanguage("Tắt", "Turn off");
/** Ai biết mật khẩu của bạn sẽ đăng nhập được. Hãy nhập mật khẩu để tắt. */
export const turnOffText = (): string => $inLanguage("Ai biết mật khẩu của bạn sẽ đăng nhập được. Hãy nhập mật khẩu để tắt.", "Anyone who knows your password will be able to sign in. Enter your password to turn it off.");
/** Tắt mã xác thực hai lớp? */
export const turnOffTitle = (): string => $inLanguage("Tắt mã xác thực hai lớp?", "Turn off two-step sign-in?");
/** Bật mã xác thực */
export const turnOn = (): string => $inLanguage("Bật mã xác thực", "Turn codes on");
/** Mỗi lần đăng nhập bằng mật khẩu, bạn nhập thêm mã sáu số trên điện thoại. Hãy nhập mật khẩu để bắt đầu. */
export const turnOnText = (): string => $inLanguage("Mỗi lần đăng nhập bằng mật khẩu, bạn nhập thêm mã sáu số trên điện thoại. Hãy nhập mật khẩu để bắt đầu.", "Each time you sign in by password you also enter a six-digit code from your phone. Enter your password to begin.");
/** Bật mã xác thực hai lớp */
export const turnOnTitle = (): string => $inLanguage("Bật mã xác thực hai lớp", "Turn on two-step sign-in");
/** Thiết bị không rõ */
export const unknownDevice = (): string => $inLanguage("Thiết bị không rõ", "Unknown device");
/** Khóa chưa đặt tên */
export const unnamedKey = (): string => $inLanguage("Khóa chưa đặt tên", "Unnamed key");
/** đến {date} */
export const until = (values: { date: string | number }): string => $inLanguage(`đến ${$shown(values.date)}`, `until ${$shown(values.date)}`);
