// Made from messages/sign-in/{vi,en}.json by scripts/compile-messages.ts. Change those.
import { inLanguage as $inLanguage, shown as $shown } from '../language/message.ts';

/** Nhập lại mật khẩu mới */
export const again = (): string => $inLanguage("Nhập lại mật khẩu mới", "New password again");
/** Trang đầu */
export const back = (): string => $inLanguage("Trang đầu", "First page");
/** Mã dự phòng */
export const backupCode = (): string => $inLanguage("Mã dự phòng", "Backup code");
/** Xác nhận */
export const check = (): string => $inLanguage("Xác nhận", "Confirm");
/** Mật khẩu mới */
export const chosen = (): string => $inLanguage("Mật khẩu mới", "New password");
/** Mã 6 chữ số */
export const code = (): string => $inLanguage("Mã 6 chữ số", "6-digit code");
/** Mở ứng dụng xác thực trên điện thoại và nhập 6 chữ số. */
export const codeIntro = (): string => $inLanguage("Mở ứng dụng xác thực trên điện thoại và nhập 6 chữ số.", "Open the authenticator app on your phone and enter the 6 digits.");
/** Hãy nhập mã. */
export const codeMissing = (): string => $inLanguage("Hãy nhập mã.", "Enter the code.");
/** Mã xác thực */
export const codeTitle = (): string => $inLanguage("Mã xác thực", "Security code");
/** Mật khẩu được cấp */
export const current = (): string => $inLanguage("Mật khẩu được cấp", "The password you were given");
/** Bản trình diễn, con người trong đó đều là hư cấu. Chọn một vai để vào. */
export const demoText = (): string => $inLanguage("Bản trình diễn, con người trong đó đều là hư cấu. Chọn một vai để vào.", "A demonstration: its people are invented. Choose a role to enter.");
/** Tài khoản dùng thử */
export const demoTitle = (): string => $inLanguage("Tài khoản dùng thử", "Demo accounts");
/** Thư điện tử công vụ */
export const email = (): string => $inLanguage("Thư điện tử công vụ", "Work e-mail");
/** Hãy nhập thư điện tử. */
export const emailMissing = (): string => $inLanguage("Hãy nhập thư điện tử.", "Enter your e-mail address.");
/** Quên mật khẩu? Người quản trị của cơ quan bạn cấp lại được ngay. */
export const forgotten = (): string => $inLanguage("Quên mật khẩu? Người quản trị của cơ quan bạn cấp lại được ngay.", "Forgotten your password? Your agency’s administrator can give you a new one at once.");
/** Ẩn mật khẩu */
export const hidePassword = (): string => $inLanguage("Ẩn mật khẩu", "Hide password");
/** Dùng tài khoản do cơ quan bạn cấp. */
export const intro = (): string => $inLanguage("Dùng tài khoản do cơ quan bạn cấp.", "Use the account your agency gave you.");
/** Ít nhất 10 ký tự. Một câu dễ nhớ tốt hơn một từ khó. */
export const newHint = (): string => $inLanguage("Ít nhất 10 ký tự. Một câu dễ nhớ tốt hơn một từ khó.", "At least 10 characters. An easy sentence beats a hard word.");
/** Bạn đang dùng mật khẩu cấp một lần. Hãy đặt mật khẩu riêng để bắt đầu làm việc. */
export const newIntro = (): string => $inLanguage("Bạn đang dùng mật khẩu cấp một lần. Hãy đặt mật khẩu riêng để bắt đầu làm việc.", "You are using a one-time password. Set your own to start working.");
/** Chọn mật khẩu của bạn */
export const newTitle = (): string => $inLanguage("Chọn mật khẩu của bạn", "Choose your password");
/** Hai lần nhập chưa giống nhau. */
export const notSame = (): string => $inLanguage("Hai lần nhập chưa giống nhau.", "The two entries differ.");
/** hoặc */
export const or = (): string => $inLanguage("hoặc", "or");
/** Dùng khóa truy cập */
export const passkey = (): string => $inLanguage("Dùng khóa truy cập", "Use a passkey");
/** Chưa xác nhận được khóa truy cập. */
export const passkeyFailed = (): string => $inLanguage("Chưa xác nhận được khóa truy cập.", "The passkey could not be confirmed.");
/** Mật khẩu */
export const password = (): string => $inLanguage("Mật khẩu", "Password");
/** Hãy nhập mật khẩu. */
export const passwordMissing = (): string => $inLanguage("Hãy nhập mật khẩu.", "Enter your password.");
/** Đăng nhập qua {name} */
export const provider = (values: { name: string | number }): string => $inLanguage(`Đăng nhập qua ${$shown(values.name)}`, `Sign in with ${$shown(values.name)}`);
/** Đặt mật khẩu */
export const save = (): string => $inLanguage("Đặt mật khẩu", "Set password");
/** Hiện mật khẩu */
export const showPassword = (): string => $inLanguage("Hiện mật khẩu", "Show password");
/** Đăng nhập bằng tài khoản khác */
export const startAgain = (): string => $inLanguage("Đăng nhập bằng tài khoản khác", "Sign in with another account");
/** Đăng nhập */
export const submit = (): string => $inLanguage("Đăng nhập", "Sign in");
/** Đăng nhập */
export const title = (): string => $inLanguage("Đăng nhập", "Sign in");
/** Mật khẩu mới cần ít nhất 10 ký tự. */
export const tooShort = (): string => $inLanguage("Mật khẩu mới cần ít nhất 10 ký tự.", "The new password needs at least 10 characters.");
/** Máy này của tôi, 30 ngày tới không hỏi mã */
export const trust = (): string => $inLanguage("Máy này của tôi, 30 ngày tới không hỏi mã", "This is my device: do not ask for 30 days");
/** Dùng mã trong ứng dụng */
export const withApp = (): string => $inLanguage("Dùng mã trong ứng dụng", "Use the app’s code");
/** Không có điện thoại? Dùng mã dự phòng */
export const withBackup = (): string => $inLanguage("Không có điện thoại? Dùng mã dự phòng", "No phone at hand? Use a backup code");
/** Đang kiểm tra… */
export const working = (): string => $inLanguage("Đang kiểm tra…", "Checking…");
